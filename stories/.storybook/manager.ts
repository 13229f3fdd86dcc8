import { addons } from "storybook/manager-api";
import { paper } from "./themes.js";

addons.setConfig({ theme: paper });
