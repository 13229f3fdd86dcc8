import { paletteOf } from "@chiso/react/exporters";
import type { Palette } from "@chiso/react/exporters";
import PptxGen from "pptxgenjs";
import { pickedName } from "../page/view.js";
import type { Gathered, GatheredPart } from "./gather.js";
import type { NativeChart } from "./native-chart.js";
import { slideTables } from "./slide-tables.js";
import type { SlideTable } from "./slide-tables.js";

/** On every machine of an office, with all letters of Vietnamese. */
const FONT = "Arial";
/** Inches, on a slide of 13,33 × 7,5. */
const PAGE = { x: 0.6, width: 12.13, title: 0.4, titleHeight: 1, body: 1.6, bodyHeight: 5.05, foot: 6.85 };

type Slide = PptxGen.Slide;
type Colours = (role: string) => string;

/**
 * The briefing as a presentation: native charts and tables that can be edited, what must be known of each and its sources in
 * the notes and at the foot.
 */
export async function briefingPresentation(gathered: Gathered): Promise<Blob> {
  const palette = onPaper();
  try {
    const colours: Colours = (role) => sixDigits(palette.role(role));
    const file = new PptxGen();
    file.layout = "LAYOUT_WIDE";
    file.title = titleOf(gathered);
    file.theme = { headFontFace: FONT, bodyFontFace: FONT };
    addTitle(file, gathered, colours);
    for (const part of gathered.parts) addPart(file, part, gathered, colours);
    const written = await file.write({ outputType: "blob", compression: true });
    if (!(written instanceof Blob)) throw new Error("The presentation came in another form than asked for.");
    return written;
  } finally {
    palette.dispose();
  }
}

/** As the format writes colours; plain ink where the page has no style sheet to ask. */
function sixDigits(hex: string): string {
  return /^#([0-9a-f]{6})/i.exec(hex)?.[1] ?? "000000";
}

/** Roles as on paper, whatever the reader's theme. */
function onPaper(): Palette {
  const root = document.createElement("div");
  root.className = "chiso";
  root.dataset["chisoTheme"] = "light";
  root.hidden = true;
  document.body.append(root);
  const palette = paletteOf(root);
  return {
    role: palette.role,
    dispose: () => {
      palette.dispose();
      root.remove();
    },
  };
}

function titleOf({ view, edition }: Gathered): string {
  const { state, definition } = view;
  return `${pickedName(view, state.unit)}: ${definition.name[state.lang]} ${edition}`;
}

function addTitle(file: PptxGen, gathered: Gathered, colours: Colours): void {
  const { view } = gathered;
  const slide = file.addSlide();
  slide.addText(titleOf(gathered), {
    x: PAGE.x,
    y: 2.2,
    w: PAGE.width,
    h: 1.2,
    fontFace: FONT,
    fontSize: 40,
    bold: true,
    color: colours("ink"),
  });
  slide.addText(gathered.parts[0]?.description.headline ?? "", {
    x: PAGE.x,
    y: 3.4,
    w: PAGE.width,
    h: 1.6,
    fontFace: FONT,
    fontSize: 24,
    valign: "top",
    color: colours("ink-2"),
  });
  addFoot(slide, `${view.messages.credit}: ${view.definition.credit[view.state.lang]}`, colours);
}

function addPart(file: PptxGen, part: GatheredPart, gathered: Gathered, colours: Colours): void {
  const { description, chart } = part;
  const { messages } = gathered.view;
  const source = `${messages.slides.source}: ${description.sources.map(({ text }) => text).join("; ")}`;
  const notes = [description.headline, ...description.notices.map(({ text }) => text), source].join("\n");
  const begin = (heading: string) => {
    const slide = file.addSlide();
    addHeading(slide, heading, description.subtitle, colours);
    slide.addNotes(notes);
    return slide;
  };
  const { slides, columnsLeft, rowsLeft } = slideTables(description.table);
  const more = columnsLeft + rowsLeft > 0 ? `${messages.files.moreInWorkbook} ` : "";
  if (chart) {
    const slide = begin(description.headline);
    addChart(file, slide, chart, colours);
    // a chart stands for a table that one slide cannot hold
    if (slides.length > 1 || more !== "") {
      addFoot(slide, `${messages.files.moreInWorkbook} ${source}`, colours);
      return;
    }
    addFoot(slide, source, colours);
  }
  slides.forEach((table, at) => {
    const heading = slides.length > 1 ? `${part.title} (${at + 1}/${slides.length})` : part.title;
    const slide = begin(chart ? heading : description.headline);
    addTable(slide, table, colours);
    addFoot(slide, more + source, colours);
  });
}

function addHeading(slide: Slide, heading: string, subtitle: string, colours: Colours): void {
  slide.addText(
    [
      { text: heading, options: { fontSize: 24, bold: true, color: colours("ink"), breakLine: true } },
      { text: subtitle, options: { fontSize: 14, color: colours("ink-2") } },
    ],
    {
      x: PAGE.x,
      y: PAGE.title,
      w: PAGE.width,
      h: PAGE.titleHeight,
      fontFace: FONT,
      valign: "top",
      margin: 0,
      fit: "shrink",
    },
  );
}

function addFoot(slide: Slide, text: string, colours: Colours): void {
  slide.addText(text, {
    x: PAGE.x,
    y: PAGE.foot,
    w: PAGE.width,
    h: 0.4,
    fontFace: FONT,
    fontSize: 11,
    valign: "bottom",
    margin: 0,
    color: colours("ink-2"),
    fit: "shrink",
  });
}

function addChart(file: PptxGen, slide: Slide, chart: NativeChart, colours: Colours): void {
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels: [...chart.categories],
    // the library leaves a cell empty for null, though its types ask for numbers
    values: values.map((value) => value ?? null) as number[],
  }));
  const line = chart.kind === "line";
  slide.addChart(line ? file.ChartType.line : file.ChartType.bar, data, {
    x: PAGE.x,
    y: PAGE.body,
    w: PAGE.width,
    h: PAGE.bodyHeight,
    chartColors: chart.series.map(({ role }) => colours(role)),
    ...(line ? { lineDataSymbolSize: 8 } : { barDir: "bar", barGapWidthPct: 40 }),
    ...(chart.kind === "stacked-bar" ? { barGrouping: "stacked" } : {}),
    // its types know one direction, the format and the library both
    catAxisOrientation: (line ? "minMax" : "maxMin") as "minMax",
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: colours("ink"),
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: 12,
    valAxisLabelColor: colours("ink-2"),
    valAxisLabelFormatCode: chart.format,
    valGridLine: { color: colours("rule"), size: 0.5 },
    dataLabelFormatCode: chart.format,
    showValue: chart.kind === "bar",
    dataLabelFontSize: 11,
    displayBlanksAs: "gap",
    showLegend: chart.series.length > 1,
    legendPos: "b",
    legendFontFace: FONT,
    legendFontSize: 12,
  });
}

function addTable(slide: Slide, { head, rows, align }: SlideTable, colours: Colours): void {
  const side = (at: number) => (align[at] === "end" ? ("right" as const) : ("left" as const));
  const rule = { type: "solid" as const, pt: 0.5, color: colours("rule") };
  const none = { type: "none" as const };
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map((text, at) => ({
      text,
      options: {
        align: side(at),
        bold,
        color: colours(bold ? "ink-2" : "ink"),
        border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none],
      },
    }));
  slide.addTable([cells(head, true), ...rows.map((row) => cells(row, false))], {
    x: PAGE.x,
    y: PAGE.body,
    w: PAGE.width,
    fontFace: FONT,
    fontSize: 12,
    margin: [0.03, 0.1, 0.03, 0.1],
  });
}
