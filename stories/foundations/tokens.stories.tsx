import type { Meta, StoryObj } from "@storybook/react-vite";
import { Tokens } from "./tokens.js";

const meta: Meta<typeof Tokens> = {
  title: "Foundations/Tokens",
  component: Tokens,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Tokens>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
