import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Locale } from "@chiso/core";
import { catalogue } from "@chiso/data";
import { wordIssue, wordsOf } from "@chiso/react";
import { GATE_KINDS, checkFile } from "@chiso/workbook/gate";
import type { GateDraft } from "@chiso/workbook/gate";
import { gateOptions } from "../check/gate-options.js";
import { fileFault } from "../files/write-whole.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import type { CliMessages } from "../messages/vi.js";
import { LOCALES, oneOf } from "./options.js";
import type { Given } from "./options.js";

const REPORTS = ["text", "json"] as const;

/** `chiso check <file>`: what is wrong with a workbook or a CSV file, before it is loaded anywhere. */
export async function check(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const locale = oneOf(given, "locale", LOCALES, messagesOf("vi")) ?? "vi";
  const messages = messagesOf(locale);
  const [file] = named;
  if (file === undefined || named.length > 1) throw new Stop(EXIT.usage, messages.noFile);
  const report = oneOf(given, "format", REPORTS, messages) ?? "text";
  const bytes = bytesOf(file, io, messages);
  const draft = draftOf(bytes, basename(file), given, messages);
  io.stdout(report === "json" ? jsonOf(draft, locale) : textOf(draft, locale, messages));
  const strict = given["strict"] === true;
  const faulty = draft.issues.some(({ severity }) => strict || severity === "error");
  return draft.content && !faulty ? EXIT.done : EXIT.input;
}

function bytesOf(file: string, io: Io, messages: CliMessages): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, file));
  } catch (error) {
    throw new Stop(EXIT.input, messages.unreadable(file, fileFault(error)));
  }
}

/** Checked as what was said; else as scores of the index named, else as the kind of which it has most rows. */
function draftOf(bytes: Uint8Array, file: string, given: Given, messages: CliMessages): GateDraft {
  const index = oneOf(
    given,
    "index",
    catalogue.map(({ definition }) => definition.id),
    messages,
  );
  const edition = editionOf(given, messages);
  const asked = oneOf(given, "kind", GATE_KINDS, messages) ?? (index === undefined ? undefined : "scores");
  const kinds = asked ? [asked] : GATE_KINDS.filter((kind) => kind !== "scores");
  const options = kinds.flatMap((kind) => gateOptions({ kind, index, edition, file }) ?? []);
  const noIndex = () =>
    new Stop(EXIT.usage, messages.noIndex(catalogue.map(({ definition }) => definition.id).join(" | ")));
  if (options.length === 0) throw noIndex();
  const draft = checkFile(bytes, file, options);
  // a table of nothing known may well be scores, of which the index was not said
  if (
    !asked &&
    draft.workbook &&
    draft.rows === 0 &&
    draft.issues.some(({ code }) => code === "no-such-table")
  )
    throw noIndex();
  return draft;
}

function editionOf(given: Given, messages: CliMessages): number | undefined {
  const text = given["edition"];
  if (text === undefined) return undefined;
  if (typeof text === "string" && /^(?:19|20)\d\d$/.test(text)) return Number(text);
  throw new Stop(EXIT.usage, messages.badValue("--edition", String(text), "2024"));
}

function textOf(draft: GateDraft, locale: Locale, messages: CliMessages): string {
  const words = wordsOf(locale);
  const lines = draft.issues.map((issue) => {
    const { message, remedy } = wordIssue(issue, words);
    return `${issue.severity === "error" ? messages.fault : messages.note}: ${message} ${remedy}`.trim();
  });
  const count = (severity: string) =>
    words.format.integer(draft.issues.filter((one) => one.severity === severity).length);
  const { integer } = words.format;
  const unread = draft.unread.filter((name) => name !== "");
  return `${[
    ...lines,
    ...(unread.length > 0 ? [messages.unread(unread.join(", "))] : []),
    messages.checked(draft.file, integer(draft.rows), integer(draft.kept), count("error"), count("warning")),
  ].join("\n")}\n`;
}

/** For programs: the codes that never change, and the words beside them. */
function jsonOf(draft: GateDraft, locale: Locale): string {
  const words = wordsOf(locale);
  const issues = draft.issues.map((issue) => ({ ...issue, ...wordIssue(issue, words) }));
  const { file, rows, kept, unread, options } = draft;
  return `${JSON.stringify({ file, kind: options.kind, rows, kept, unread, issues }, undefined, 2)}\n`;
}
