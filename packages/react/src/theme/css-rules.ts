// Just enough of a CSS reader for tokens.css: rules with the media they stand in.

/** One rule: its media conditions ("" outside of any), its selector, its declarations. */
export interface Rule {
  readonly media: string;
  readonly selector: string;
  readonly values: ReadonlyMap<string, string>;
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** @throws Error on anything but rules and media queries of rules. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let media = "";
  for (const [, head = "", close] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]*?)([{}])/g)) {
    const text = flat(head);
    if (close === "{" && text.startsWith("@media")) media = text.slice(7);
    else if (close === "{") rules.push({ media, selector: text, values: new Map() });
    else if (text === "") media = "";
    else fill(rules.at(-1), text);
  }
  return rules;
}

function fill(rule: Rule | undefined, body: string): void {
  if (rule === undefined) throw new Error(`Declarations without a rule: ${body}`);
  const values = new Map(
    body
      .split(";")
      .filter((line) => line.trim() !== "")
      .map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      }),
  );
  Object.assign(rule, { values });
}
