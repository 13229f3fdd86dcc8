import type { Meta, StoryObj } from "@storybook/react-vite";
import { DressedFigures, Identity } from "./identity.js";

const meta: Meta<typeof Identity> = {
  title: "Foundations/Identity",
  component: Identity,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Identity>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const VungCao: Story = { render: (args) => <DressedFigures {...args} name="vung-cao" /> };
export const VungCaoInDark: Story = { ...VungCao, globals: { theme: "dark" } };
export const CangBien: Story = { render: (args) => <DressedFigures {...args} name="cang-bien" /> };
export const CangBienInDark: Story = { ...CangBien, globals: { theme: "dark" } };
export const CongBao: Story = { render: (args) => <DressedFigures {...args} name="cong-bao" /> };
export const CongBaoInDark: Story = { ...CongBao, globals: { theme: "dark" } };
