import type { CliMessages } from "./vi.js";

/** Words of the command line in English. */
export const en: CliMessages = {
  usage: `Usage: chiso <command> …

  render <spec> -o <file>   draw a figure into an .svg, .png or .html file
  bake <config.json> -o <folder>   make a whole static site
  check <file.xlsx|csv> [--index papi]   check a file of figures: the cell at fault and the remedy
  init --province <name> --kind html|react   write a page or a component of React to begin with
  data -o <folder> [--index papi]   write the figures as CSV files for a static host, with a manifest.json
  help                      this text

<spec> is a JSON file, "-" (standard input) or a query such as "figure=trend&index=papi&focus=son-la".

  -o, --output <file>    "-" writes to standard output (with --format)
      --format           svg | png | html; by the name of the file when absent
      --size             web | wide | phone | print | card | a width | width×height, e.g. 800 or 1200x630
      --theme            light | dark | print
      --locale           vi | en
      --zoom             dots for each px of a PNG file, 0.1 to 8; 2 when absent
      --text             letters | outlines (letters as shapes, for Word and where the font is not there)
      --inline           an .html page is one file, fonts included
      --strict           takes every note about the spec for an error

Exit codes: 0 done, 1 spec or data at fault, 2 command at fault, 3 a file cannot be written.`,
  unknownCommand: (found, known) => `There is no command “${found}”. There are: ${known}.`,
  badOption: (detail) => `The command's options cannot be read: ${detail}. See: chiso help`,
  badValue: (option, found, expected) =>
    `“${found}” of ${option} cannot be read. It is written like this: ${expected}.`,
  noSpec:
    'No spec is named. For example: chiso render spec.json -o figure.svg, or chiso render "figure=trend&index=papi" -o figure.svg',
  manySpecs: (count) =>
    `One spec is drawn at a time, but there are ${count}. Use chiso bake for many figures.`,
  noOutput: "No file is named for the result. Add -o <file>, for example -o figure.svg",
  noFormat: (file) => `The format of “${file}” is not known. End it in .svg or .png, or add --format.`,
  unreadable: (file, why) => `“${file}” cannot be read (${why}). Check the name and the right to read it.`,
  unwritable: (file, why) =>
    `“${file}” cannot be written (${why}). Check the folder and the right to write; an older file, if any, is untouched.`,
  written: (file, size) => `Wrote ${file} (${size})`,
  language: "English",
  siteTitle: "Figures of the governance indices",
  siteAbout: (count) => `${count} figures with their tables, embed codes and sources`,
  siteOwn: "Figures of a province's own tables",
  interactive: "Interactive version",
  noConfig: "No configuration is named. For example: chiso bake bake.json -o site",
  noFolder: "No folder is named for the result. Add -o <folder>, for example -o site",
  configFault: (path, found, expected) =>
    `${path}: ${found} cannot be read. It is written like this: ${expected}.`,
  noProvince: "No province is named. For example: chiso init --province son-la --kind html",
  unknownProvince: (found, near) =>
    near === ""
      ? `There is no province “${found}”. Write its name or id, such as “Sơn La” or son-la.`
      : `There is no province “${found}”. Is it ${near}?`,
  alreadyThere: (files) =>
    `Already there: ${files}. Nothing was replaced. Choose another folder with -o, or add --force.`,
  startedHtml: (folder) =>
    `Open it through a web server, for example: npx --yes http-server "${folder}"; copy the whole folder to a portal.`,
  startedReact: (folder) => `What to install stands in the first line of ${folder}/ProvinceFigures.tsx.`,
  noFile: "No file is named. For example: chiso check papi.xlsx --index papi",
  noIndex: (known) =>
    `No table of a province was found in the file. If it holds scores of an index, add --index ${known}.`,
  unread: (sheets) => `Sheets not read: ${sheets}`,
  checked: (file, rows, kept, faults, notes) =>
    `${file}: ${rows} rows, ${kept} of them whole, ${faults} errors, ${notes} notes`,
  foreignFolder: (folder) =>
    `The folder “${folder}” has files that chiso bake did not make. Choose an empty one, or add --force to write into it (other files are left alone).`,
  skipped: (path, why) => `Left out ${path}: ${why}`,
  nothing: "no figures to show",
  progress: (done, all) => `${done}/${all}`,
  baked: (folder, pages, drawn, kept, skipped) =>
    `Wrote ${folder}: ${pages} figures (${drawn} drawn, ${kept} kept, ${skipped} left out)`,
  took: (seconds, each, slow) => `Time: ${seconds} s; ${each} ms a figure, 95% below ${slow} ms`,
  note: "Note",
  fault: "Error",
};
