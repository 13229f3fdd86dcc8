// Writes dist/spec.schema.json, made of what the figures declare: an editor completes a spec by it.
import { writeFileSync } from "node:fs";
import { specFigures } from "../dist/figures/index.js";
import { specSchema } from "../dist/index.js";

const text = `${JSON.stringify(specSchema(specFigures), null, 2)}\n`;
writeFileSync(new URL("../dist/spec.schema.json", import.meta.url), text);
