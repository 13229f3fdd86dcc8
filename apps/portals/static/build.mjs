// Makes the portal that needs no script: `chiso bake` writes each figure's page, picture and data, `chiso render` the pictures
// for phones and for the dark; what the manifest says of them goes into the page.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "chiso";

const cwd = fileURLToPath(new URL("../dist/static/", import.meta.url));
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

async function chiso(...words) {
  const told = [];
  const stderr = (text) => told.push(text);
  const exit = await main(words, { cwd, stdin: async () => "", stdout: () => undefined, stderr });
  if (exit !== 0) throw new Error(`chiso ${words.join(" ")}\n${told.join("")}`);
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

mkdirSync(`${cwd}hinh`, { recursive: true });
await chiso("bake", beside("bake.json"), "-o", "so-lieu");
const { pages, files } = JSON.parse(readFileSync(`${cwd}so-lieu/manifest.json`, "utf8"));

/**
 * A figure as a picture that fits the screen and its light, with its headline as the alternative text. Its letters are shapes: a
 * picture in a page may load no font, and in another one lines would be longer than they were laid out.
 */
async function pictureOf({ figure, query, headline, subtitle, path, files: { csv } }) {
  const index = new URLSearchParams(query).get("index");
  const draw = async (size, theme) => {
    const name = `hinh/${figure}-${index}-${size}-${theme}.svg`;
    await chiso("render", query, "-o", name, "--size", size, "--theme", theme, "--text", "outlines");
    return name;
  };
  const phone = "(max-width: 30rem)";
  const dark = "(prefers-color-scheme: dark)";
  const page = `so-lieu/${path}/`;
  return `<figure class="picture">
      <picture>
        <source media="${phone} and ${dark}" srcset="${await draw("phone", "dark")}">
        <source media="${phone}" srcset="${await draw("phone", "light")}">
        <source media="${dark}" srcset="${await draw("web", "dark")}">
        <img src="${await draw("web", "light")}" alt="${escaped(headline)}">
      </picture>
      <figcaption>${escaped(subtitle)}: <a href="${page}">bảng số liệu</a>, <a href="${page}${csv}">tệp CSV</a></figcaption>
    </figure>`;
}

/** Figures that are tables. */
const TABLES = ["score-card", "ranking-table"];

/** It is put into the page as it stands in its own, with ids that no other has. */
function tableOf({ figure, path }) {
  const html = readFileSync(`${cwd}so-lieu/${path}/index.html`, "utf8");
  const markup = html.slice(html.indexOf("<figure"), html.lastIndexOf("</figure>") + "</figure>".length);
  return markup.replace(/ (id|aria-labelledby)="chiso-/g, ` $1="${figure}-`);
}

const stylesheet = files.find((name) => name.endsWith(".css"));
let html = readFileSync(beside("index.html"), "utf8").replace("{stylesheet}", stylesheet);
for (const page of pages) {
  const place = `{${page.figure} ${new URLSearchParams(page.query).get("index")}}`;
  const made = TABLES.includes(page.figure) ? tableOf(page) : await pictureOf(page);
  html = html.replace(place, () => made);
}
writeFileSync(`${cwd}index.html`, html);
