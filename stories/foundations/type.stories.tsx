import type { Meta, StoryObj } from "@storybook/react-vite";
import { Type } from "./type.js";

const meta: Meta<typeof Type> = {
  title: "Foundations/Type",
  component: Type,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Type>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
