// Every page of the briefing printed to A4 by a real browser and measured in the PDF: no figure, card or row is split, no word is
// cut or covered, no heading stands alone at the foot, no sheet is nearly empty, and each sheet says whose figures of what edition
// it shows and where they come from. Needs Chromium and poppler's `pdftotext`. `--keep DIR` leaves the PDFs there to be looked at;
// `--only TEXT` takes the addresses with that text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBriefing } from "./lib/briefing.mjs";
import { faultsOfPdf } from "./lib/pdf-faults.mjs";
import { markForPaper } from "./lib/paper-marks.mjs";

const { values } = parseArgs({ options: { keep: { type: "string" }, only: { type: "string" } } });
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "chiso-paper-"));
mkdirSync(folder, { recursive: true });

const INDICES = ["par", "papi", "pci", "sipas", "ict", "egov", "dti"];
/** `one`: must be a single sheet. */
const CASES = [
  ...INDICES.map((index) => ({ query: `index=${index}` })),
  { query: "index=papi&lang=en" },
  { query: "index=pci&edition=2023&lang=en" },
  { query: "unit=da-nang-2025&index=papi" },
  { query: "index=papi&component=D5" },
  ...["par", "papi", "pci"].map((index) => ({ query: `page=country&index=${index}` })),
  { query: "page=country&index=papi&lang=en" },
  { query: "page=province" },
  { query: "page=province&lang=en" },
  { query: "page=province&unit=lao-cai" },
  { query: "page=own&index=papi" },
  { query: "page=slides&index=papi" },
  { query: "page=slides&index=papi&slide=trend&lang=en" },
  { query: "page=report&span=all" },
  { query: "page=report&span=all&unit=da-nang-2025&lang=en" },
  { query: "index=papi&theme=dark" },
  ...sheets(),
];

/** The one-page report of provinces of every kind, of editions full and partial, in both languages. */
function sheets() {
  const units = [
    "son-la",
    "ha-noi",
    "ho-chi-minh",
    "ba-ria-vung-tau",
    "hue",
    "da-nang-2025",
    "ho-chi-minh-2025",
  ];
  const editions = [
    ...INDICES.map((index) => [index]),
    ["par", 2020],
    ["papi", 2019],
    ["pci", 2016],
    ["pci", 2023],
  ];
  return units.flatMap((unit) =>
    editions.flatMap(([index, edition]) =>
      ["vi", "en"].map((lang) => ({
        query: `page=report&unit=${unit}&index=${index}${edition ? `&edition=${edition}` : ""}&lang=${lang}`,
        one: true,
      })),
    ),
  );
}

let passed = 0;
let failed = 0;
const briefing = await openBriefing();
try {
  for (const { query, one = false } of CASES.filter((asked) => asked.query.includes(values.only ?? ""))) {
    const page = await briefing.show(query);
    await page.evaluate(markForPaper);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const file = join(folder, `${query.replace(/[^a-z0-9]+/gi, "-")}.pdf`);
    writeFileSync(file, pdf);
    const { sheets: count, faults } = faultsOfPdf(file);
    if (one && count !== 1) faults.push(`${count} sheets instead of one`);
    if (faults.length === 0) passed += 1;
    else failed += 1;
    console.log(`${faults.length === 0 ? "ok    " : "FAILED"} ?${query}: ${count} sheets`);
    for (const fault of faults) console.log(`         ${fault}`);
  }
} finally {
  await briefing.close();
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
