import { dti } from "@chiso/data/dti";
import { map34, tiles34 } from "@chiso/data/map-34";
import { map63, tiles63 } from "@chiso/data/map-63";
import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { pci } from "@chiso/data/pci";
import { Choropleth } from "@chiso/react/choropleth";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { editionArgTypes } from "./controls.js";
import { onMap, units34 } from "./illustrative-map.js";
import { oneUnit } from "./illustrative.js";

const MAPS = [map63, map34];
const TILES = [tiles63, tiles34];

const meta: Meta<typeof Choropleth> = {
  title: "Figures/Choropleth",
  component: Choropleth,
  args: { data: papi, edition: 2024, focus: "son-la", map: MAPS, tiles: TILES, locale: "vi" },
  argTypes: editionArgTypes,
};
export default meta;

type Story = StoryObj<typeof Choropleth>;

const neighbours = ["lao-cai", "dien-bien"] as const;

export const Full: Story = {};
export const FullInEnglish: Story = { args: { locale: "en" }, globals: { locale: "en" } };
export const Dark: Story = { globals: { theme: "dark" } };
export const Phone: Story = { globals: { width: "360" } };
export const Large: Story = { globals: { density: "large", width: "1600" } };
export const Compared: Story = { args: { compare: neighbours } };
export const WithoutFocus: Story = { args: { focus: undefined } };
/** Only what press and portals printed: A, B and C as far as they are known. */
export const Partial: Story = { args: { data: par, edition: 2020 } };
export const PartialInEnglish: Story = {
  args: { data: par, edition: 2020, locale: "en" },
  globals: { locale: "en" },
};
export const Withheld: Story = { args: { data: pci, edition: 2023 } };
export const RanksOnly: Story = { args: { data: dti, edition: 2022 } };
/** Quảng Ninh was not published in 2023. */
export const Missing: Story = { args: { edition: 2023, focus: "quang-ninh" } };
export const MergedUnit: Story = { args: { focus: "phu-tho-2025" } };
export const NoSuchEdition: Story = { args: { edition: 1999 } };
/** Fifths of the units instead of the quartiles. */
export const ByFifths: Story = { args: { classes: "quantile" } };
export const ByStep: Story = { args: { classes: "step" } };
/** Quartiles of PAPI, computed by us and marked so. */
export const ByGroup: Story = { args: { classes: "group" } };
/** From partial data equal steps, no fifths. */
export const PartialByStep: Story = { args: { data: par, edition: 2020, classes: "quantile" } };
export const ZoomedToRegion: Story = { args: { region: "tdmnpb-63" } };
export const ZoomedOnPhone: Story = { args: { region: "tdmnpb-63" }, globals: { width: "360" } };
/** Illustrative scores of the 34 units since July 2025. */
export const Units34: Story = { args: { data: units34, edition: 2025, focus: "phu-tho-2025" } };
export const Tie: Story = { args: { data: onMap("tie"), edition: 2020 } };
export const OneScore: Story = { args: { data: onMap("one"), edition: 2020 } };
export const AllMissing: Story = { args: { data: onMap("none"), edition: 2020 } };
/** Hà Tây existed: there are no boundaries of that time. */
export const HistoricUnits: Story = { args: { data: pci, edition: 2008 } };
export const NoBoundaries: Story = { args: { data: oneUnit, edition: 2023, focus: "vi-du-1" } };
export const Loading: Story = { args: { data: { state: "loading" } } };
export const LoadError: Story = { args: { data: { state: "error", retry: () => undefined } } };
