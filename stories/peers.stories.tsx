import { neighbours } from "@chiso/data/neighbours";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Peers } from "@chiso/react/peers";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { noUnit } from "./illustrative.js";

const meta: Meta<typeof Peers> = {
  title: "Figures/Peers",
  component: Peers,
  args: { data: papi, focus: "son-la", neighbours, locale: "vi" },
  argTypes: {
    data: { control: false },
    neighbours: { control: false },
    by: { control: "inline-radio", options: ["region", "score", "population", "neighbours"] },
  },
};
export default meta;

type Story = StoryObj<typeof Peers>;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const ByScore: Story = { args: { by: "score" } };
export const ByPopulation: Story = { args: { by: "population" } };
export const ByNeighbours: Story = { args: { by: "neighbours" } };
export const ByHand: Story = { args: { by: "hand", hand: ["quang-ninh", "lao-cai"] } };
/** No score is nearest to one that is withheld. */
export const Withheld: Story = { args: { data: pci, edition: 2023, by: "score" } };
export const Partial: Story = { args: { data: par, edition: 2020, by: "score" } };
export const NoUnit: Story = { args: { data: noUnit, edition: 2023, focus: undefined } };
export const Loading: Story = { args: { data: { state: "loading" } } };
