import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locale } from "@chiso/core";
import { fileFault, writeWhole } from "../files/write-whole.js";
import { findProvince } from "../init/province.js";
import { htmlStarter, reactStarter } from "../init/starter.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import type { CliMessages } from "../messages/vi.js";
import type { NamedFile } from "../page/page-styles.js";
import { scriptFiles } from "../page/script-files.js";
import { LOCALES, oneOf } from "./options.js";
import type { Given } from "./options.js";

const KINDS = ["html", "react"] as const;

/** `chiso init --province <name> --kind html|react`: a page or a component to begin with. */
export async function init(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const locale: Locale = oneOf(given, "locale", LOCALES, messagesOf("vi")) ?? "vi";
  const messages = messagesOf(locale);
  if (named.length > 0) throw new Stop(EXIT.usage, messages.badOption(named.join(" ")));
  const kind = oneOf(given, "kind", KINDS, messages) ?? "html";
  const asked = given["province"];
  if (typeof asked !== "string") throw new Stop(EXIT.usage, messages.noProvince);
  const province = findProvince(asked);
  if (province.kind === "unknown")
    throw new Stop(EXIT.input, messages.unknownProvince(asked, province.near ?? ""));
  const folder = typeof given["output"] === "string" ? given["output"] : ".";
  const files =
    kind === "html"
      ? [...(await htmlStarter(province, locale)), ...scriptOr(messages)]
      : reactStarter(province, locale);
  put(files, resolve(io.cwd, folder), given["force"] === true, io, messages);
  io.stderr(`${kind === "html" ? messages.startedHtml(folder) : messages.startedReact(folder)}\n`);
  return EXIT.done;
}

function scriptOr(messages: CliMessages): readonly NamedFile[] {
  try {
    return scriptFiles("chiso");
  } catch (error) {
    throw new Stop(EXIT.input, messages.unreadable("@chiso/embed/script", fileFault(error)));
  }
}

/** Nothing is written where anything of it is there already: somebody may have worked on it. */
function put(files: readonly NamedFile[], root: string, force: boolean, io: Io, messages: CliMessages): void {
  const there = files.filter(({ name }) => existsSync(join(root, name)));
  if (there.length > 0 && !force)
    throw new Stop(
      EXIT.output,
      messages.alreadyThere(
        there
          .slice(0, 5)
          .map(({ name }) => name)
          .join(", "),
      ),
    );
  try {
    for (const { name, data } of files) writeWhole(join(root, name), data);
  } catch (error) {
    throw new Stop(EXIT.output, messages.unwritable(root, fileFault(error)));
  }
  for (const { name } of files) if (!name.includes("/")) io.stderr(`${name}\n`);
}
