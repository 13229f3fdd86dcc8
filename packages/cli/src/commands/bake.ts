import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locale } from "@chiso/core";
import { readConfig } from "../bake/config.js";
import type { BakeConfig } from "../bake/config.js";
import { jobsOf } from "../bake/jobs.js";
import { bakeSite, isOurs } from "../bake/site.js";
import type { Outcome } from "../bake/site.js";
import { fileFault } from "../files/write-whole.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import type { CliMessages } from "../messages/vi.js";
import { LOCALES, oneOf } from "./options.js";
import type { Given } from "./options.js";
import { issueLines } from "./read-spec.js";

/** `chiso bake <config.json> -o <folder>`: a whole static site. */
export async function bake(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const locale = oneOf(given, "locale", LOCALES, messagesOf("vi")) ?? "vi";
  const messages = messagesOf(locale);
  const [source] = named;
  if (source === undefined || named.length > 1) throw new Stop(EXIT.usage, messages.noConfig);
  const folder = given["output"];
  if (typeof folder !== "string" || folder === "" || folder === "-")
    throw new Stop(EXIT.usage, messages.noFolder);
  const config = await configOf(source, io, locale, messages);
  const root = resolve(io.cwd, folder);
  const began = performance.now();
  const jobs = await jobsOf(config);
  let done = 0;
  const told = (outcome: Outcome) => {
    done += 1;
    if (outcome.kind === "skipped")
      io.stderr(`${messages.skipped(outcome.job.path, whyOf(outcome, locale, messages))}\n`);
    if (done % 50 === 0) io.stderr(`${messages.progress(String(done), String(jobs.length))}\n`);
  };
  try {
    if (given["force"] !== true && !isOurs(root)) throw new Stop(EXIT.output, messages.foreignFolder(folder));
    const { outcomes } = await bakeSite(root, config, jobs, told);
    tell(outcomes, folder, performance.now() - began, io, locale, messages);
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Stop(EXIT.output, messages.unwritable(folder, fileFault(error)));
  }
  return EXIT.done;
}

async function configOf(source: string, io: Io, locale: Locale, messages: CliMessages): Promise<BakeConfig> {
  const read = readConfig(await textOf(source, io, messages));
  const lines = issueLines(read.issues, locale, messages);
  if (read.kind === "faults") {
    const faults = read.faults.map(
      ({ path, found, expected }) => `${messages.fault}: ${messages.configFault(path, found, expected)}`,
    );
    throw new Stop(EXIT.input, [...faults, ...lines].join("\n"));
  }
  for (const line of lines) io.stderr(`${line}\n`);
  return read.config;
}

async function textOf(source: string, io: Io, messages: CliMessages): Promise<string> {
  if (source === "-") return io.stdin();
  try {
    return readFileSync(resolve(io.cwd, source), "utf8");
  } catch (error) {
    throw new Stop(EXIT.input, messages.unreadable(source, fileFault(error)));
  }
}

function whyOf(
  outcome: Extract<Outcome, { kind: "skipped" }>,
  locale: Locale,
  messages: CliMessages,
): string {
  return outcome.issues.length === 0
    ? messages.nothing
    : issueLines(outcome.issues, locale, messages).join(" ");
}

function tell(
  outcomes: readonly Outcome[],
  folder: string,
  ms: number,
  io: Io,
  locale: Locale,
  messages: CliMessages,
): void {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const count = (kind: Outcome["kind"]) => whole.format(outcomes.filter((one) => one.kind === kind).length);
  const pages = outcomes.filter(({ kind }) => kind !== "skipped").length;
  io.stderr(
    `${messages.baked(folder, whole.format(pages), count("drawn"), count("kept"), count("skipped"))}\n`,
  );
  const times = outcomes.flatMap((one) => (one.kind === "drawn" ? [one.ms] : [])).toSorted((a, b) => a - b);
  if (times.length === 0) return;
  const slow = times[Math.ceil(times.length * 0.95) - 1] ?? 0;
  io.stderr(
    `${messages.took(seconds.format(ms / 1000), whole.format(ms / times.length), whole.format(slow))}\n`,
  );
}
