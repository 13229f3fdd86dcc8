// Every figure of every index in both languages, twice, as this package was built: the same bytes, and nothing that needs a
// page. The gates try a part of it on every run; this is the whole. Ends with a count.
import { writeFileSync } from "node:fs";
import { loadFigure, publishedDoors, specFigures } from "@chiso/embed/figures";
import { figureSvg } from "../dist/picture/figure-svg.js";
import { outlineText } from "../dist/picture/outline-text.js";
import { styles } from "../dist/style/from-build.js";

const LOOKS = ["light", "dark", "print"].map((theme) => ({
  theme,
  density: "comfortable",
  size: theme === "print" ? { width: 703, paper: true } : { width: 768 },
}));
const FOREIGN = /var\(|calc\(| class=| style=|<style|<script|<image|foreignObject|NaN|undefined|Infinity/;

function specOf(figure, index, locale) {
  const focus = index.startsWith("son-la") ? [] : ["son-la"];
  const options = figure === "progress" ? { today: "2021-12-31" } : undefined;
  return {
    spec: 1,
    figure,
    index,
    locale,
    ...(focus.length > 0 ? { focus } : {}),
    ...(options ? { options } : {}),
  };
}

let passed = 0;
const faults = [];
const times = [];
for (const figure of Object.keys(specFigures))
  for (const index of publishedDoors.indices)
    for (const locale of ["vi", "en"]) {
      const found = await loadFigure(specOf(figure, index, locale));
      // what a figure cannot be asked of an index is a note, the same for every host
      if (found.kind === "note") continue;
      for (const look of LOOKS) {
        const title = `${figure}, ${index}, ${locale}, ${look.theme}`;
        const began = performance.now();
        const svg = figureSvg(found, styles, look);
        times.push(performance.now() - began);
        const same = figureSvg(found, styles, look) === svg;
        const foreign = FOREIGN.exec(svg)?.[0] ?? FOREIGN.exec(outlineText(svg))?.[0];
        if (same && foreign === undefined) passed += 1;
        else faults.push(`${title}: ${same ? `has ${foreign}` : "differs"}`);
        if (process.argv[2]) writeFileSync(`${process.argv[2]}/${title.replaceAll(", ", "-")}.svg`, svg);
      }
    }
times.sort((a, b) => a - b);
const at = (part) => times[Math.floor(times.length * part)]?.toFixed(0);
console.log(`a picture: half in ${at(0.5)} ms, 95% in ${at(0.95)} ms, the slowest in ${at(0.9999)} ms`);
for (const fault of faults) console.log(`FAILED ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
