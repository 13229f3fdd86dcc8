import type { Meta, StoryObj } from "@storybook/react-vite";
import { Language } from "./language.js";

const meta: Meta<typeof Language> = {
  title: "Foundations/Language",
  component: Language,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Language>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
