import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseSpec, specFromQuery, wordSpecIssue } from "@chiso/embed";
import type { ParsedSpec, Spec, SpecIssue } from "@chiso/embed";
import { specFigures } from "@chiso/embed/figures";
import type { Locale } from "@chiso/core";
import { fileFault } from "../files/write-whole.js";
import type { Io } from "../io.js";
import { EXIT, Stop } from "../io.js";
import type { CliMessages } from "../messages/vi.js";

/**
 * A spec named by a file, by `-` for standard input, or written as a query (`figure=trend&index=papi`), also at the end of
 * an address.
 *
 * @throws Stop where the file cannot be read
 */
export async function readSpec(named: string, io: Io, messages: CliMessages): Promise<ParsedSpec> {
  if (named === "-") return parseSpec(await io.stdin(), specFigures);
  const query = queryIn(named);
  if (query !== undefined) return specFromQuery(query, specFigures);
  try {
    return parseSpec(withoutMark(readFileSync(resolve(io.cwd, named), "utf8")), specFigures);
  } catch (error) {
    throw new Stop(EXIT.input, messages.unreadable(named, fileFault(error)));
  }
}

/** Editors of Windows begin a file with a byte order mark, which JSON does not know. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

function queryIn(named: string): string | undefined {
  const at = named.indexOf("?");
  const query = at === -1 ? named : named.slice(at + 1);
  return /^[\w-]+=/.test(query) ? query : undefined;
}

/** Issues as lines for a person. */
export function issueLines(
  issues: readonly SpecIssue[],
  locale: Locale,
  messages: CliMessages,
): readonly string[] {
  return issues.map(
    (issue) =>
      `${issue.severity === "error" ? messages.fault : messages.note}: ${wordSpecIssue(issue, locale)}`,
  );
}

/**
 * The spec, where it can be drawn as it was meant: a value that could not be read would draw another figure than was asked
 * for, and nobody looks at the file before it is printed.
 *
 * @throws Stop with every issue
 */
export function usable(
  { spec, issues }: ParsedSpec,
  strict: boolean,
  locale: Locale,
  messages: CliMessages,
): Spec {
  if (!spec || faulty(issues, strict))
    throw new Stop(EXIT.input, issueLines(issues, locale, messages).join("\n"));
  return spec;
}

export function faulty(issues: readonly SpecIssue[], strict: boolean): boolean {
  return issues.some(({ severity }) => strict || severity === "error");
}
