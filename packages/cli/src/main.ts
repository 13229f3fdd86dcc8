import { parseArgs } from "node:util";
import { bake } from "./commands/bake.js";
import { check } from "./commands/check.js";
import { data } from "./commands/data.js";
import { init } from "./commands/init.js";
import { render } from "./commands/render.js";
import type { Given } from "./commands/options.js";
import { EXIT, Stop } from "./io.js";
import type { Exit, Io } from "./io.js";
import { messagesOf } from "./messages/messages.js";

type Command = (named: readonly string[], given: Given, io: Io) => Promise<Exit>;

const COMMANDS: Readonly<Record<string, Command>> = { render, bake, init, check, data };

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** Every option of every command; a command takes what is its own. */
const OPTIONS = {
  output: { ...text, short: "o" },
  format: text,
  size: text,
  theme: text,
  density: text,
  locale: text,
  zoom: text,
  text,
  strict: flag,
  inline: flag,
  force: flag,
  province: text,
  kind: text,
  index: text,
  edition: text,
  help: { ...flag, short: "h" },
} as const;

/**
 * The command line: reads the words, runs a command, says what went wrong.
 *
 * @param words without the names of Node and of the script
 * @returns the exit code, see README.md
 * @example await main(["render", "spec.json", "-o", "figure.svg"], io)
 */
export async function main(words: readonly string[], io: Io): Promise<Exit> {
  const messages = messagesOf(localeIn(words));
  try {
    const { values, positionals } = read(words, messages.badOption);
    const [name, ...named] = positionals;
    if (name === undefined || name === "help" || values["help"] === true) {
      io.stdout(`${messages.usage}\n`);
      return name === undefined && values["help"] !== true ? EXIT.usage : EXIT.done;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new Stop(
        EXIT.usage,
        messages.unknownCommand(name, [...Object.keys(COMMANDS), "help"].join(", ")),
      );
    return await command(named, values, io);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    io.stderr(`${error.message}\n`);
    return error.exit;
  }
}

function read(words: readonly string[], badOption: (detail: string) => string) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    return { values: values as Given, positionals };
  } catch (error) {
    throw new Stop(EXIT.usage, badOption(error instanceof Error ? error.message : String(error)));
  }
}

/** The language of what is said before the options can be read. */
function localeIn(words: readonly string[]): "vi" | "en" {
  return /(?:^| )--locale[= ]en(?: |$)/.test(words.join(" ")) ? "en" : "vi";
}
