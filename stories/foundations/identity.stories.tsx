import type { Meta, StoryObj } from "@storybook/react-vite";
import { Identity } from "./identity.js";

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
