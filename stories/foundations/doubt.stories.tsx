import type { Meta, StoryObj } from "@storybook/react-vite";
import { Doubt } from "./doubt.js";

const meta: Meta<typeof Doubt> = {
  title: "Foundations/Marks of doubt",
  component: Doubt,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Doubt>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
