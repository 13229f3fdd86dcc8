import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);

/** The weights that figures use. */
const FONT_FILES = ["400Regular", "400Regular_Italic", "600SemiBold"].map((name) =>
  resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`),
);

function optionsOf(zoom: number): ResvgRenderOptions {
  return {
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: zoom },
  };
}

/**
 * A picture as PNG. Only the fonts that come with this package are used, so that every machine draws the same bytes.
 *
 * @param zoom pixels for each CSS pixel, 0.1 to 8
 * @throws Error where the SVG cannot be read
 */
export function svgToPng(svg: string, zoom: number): Uint8Array {
  return new Resvg(svg, optionsOf(zoom)).render().asPng();
}

/** The dots of a picture, four bytes each (red, green, blue, alpha), row by row: to compare two of them. */
export function svgToDots(svg: string, zoom: number): Uint8Array {
  return new Resvg(svg, optionsOf(zoom)).render().pixels;
}

/** Draws pictures beside what else goes on. */
export interface Painter {
  /** As `svgToPng`. */
  readonly paint: (svg: string, zoom: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

// A text, because it runs from the sources and from the build alike.
const PAINTING = `
const { parentPort, workerData } = require("node:worker_threads");
const { Resvg } = require(workerData);
parentPort.on("message", ({ id, svg, options }) => {
  try {
    parentPort.postMessage({ id, png: new Resvg(svg, options).render().asPng() });
  } catch (error) {
    parentPort.postMessage({ id, fault: String(error) });
  }
});`;

type Answer =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly fault: string };

/** Several threads that paint: most of a figure's time is its PNG. Close it, or the process stays. */
export function createPainter(threads: number): Painter {
  const waiting = new Map<number, (answer: Answer) => void>();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(PAINTING, { eval: true, workerData: resolve("@resvg/resvg-js") });
    worker.on("message", (answer: Answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
    return worker;
  });
  let asked = 0;
  return {
    paint: async (svg, zoom) => {
      asked += 1;
      const id = asked;
      const answer = await new Promise<Answer>((done) => {
        waiting.set(id, done);
        workers[id % threads]?.postMessage({ id, svg, options: optionsOf(zoom) });
      });
      if ("fault" in answer) throw new Error(answer.fault);
      return answer.png;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
