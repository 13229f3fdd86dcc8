import type { Meta, StoryObj } from "@storybook/react-vite";
import { Space } from "./space.js";

const meta: Meta<typeof Space> = {
  title: "Foundations/Spacing and density",
  component: Space,
  tags: ["!autodocs"],
  args: { locale: "vi" },
  argTypes: { locale: { table: { disable: true } } },
  parameters: { page: true },
};
export default meta;

type Story = StoryObj<typeof Space>;

export const Page: Story = {};
export const InEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
