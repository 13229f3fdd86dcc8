import type { Meta, StoryObj } from "@storybook/react-vite";
import { Welcome } from "./welcome.js";

const meta: Meta<typeof Welcome> = {
  title: "Foundations/Welcome",
  component: Welcome,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Welcome>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
