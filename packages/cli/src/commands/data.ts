import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { writeObservations } from "@chiso/core";
import { catalogue } from "@chiso/data";
import type { CatalogueEntry } from "@chiso/data";
import type { FilesManifest } from "@chiso/embed";
import { fileFault, writeWhole } from "../files/write-whole.js";
import { EXIT, Stop } from "../io.js";
import type { Exit, Io } from "../io.js";
import { messagesOf } from "../messages/messages.js";
import { LOCALES, oneOf } from "./options.js";
import type { Given } from "./options.js";

/**
 * `chiso data -o <folder>`: the packaged figures as files for a static host, each named by the sum of its content, and the
 * manifest that names them, written last: whoever reads it finds all that it names.
 */
export async function data(named: readonly string[], given: Given, io: Io): Promise<Exit> {
  const messages = messagesOf(oneOf(given, "locale", LOCALES, messagesOf("vi")) ?? "vi");
  if (named.length > 0) throw new Stop(EXIT.usage, messages.badOption(named.join(" ")));
  const folder = given["output"];
  if (typeof folder !== "string") throw new Stop(EXIT.usage, messages.noFolder);
  const ids = catalogue.map(({ definition }) => definition.id);
  const asked = oneOf(given, "index", ids, messages);
  const entries = catalogue.filter(({ definition }) => asked === undefined || definition.id === asked);
  const root = resolve(io.cwd, folder);
  try {
    const files: Record<string, FilesManifest["files"][string]> = {};
    for (const entry of entries) {
      const text = await textOf(entry);
      const sha256 = createHash("sha256").update(text).digest("hex");
      const file = `${entry.definition.id}.${sha256.slice(0, 16)}.csv`;
      writeWhole(join(root, file), text);
      files[entry.definition.id] = { file, sha256 };
      io.stderr(`${file}\n`);
    }
    const manifest: FilesManifest = { files };
    writeWhole(join(root, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw new Stop(EXIT.output, messages.unwritable(root, fileFault(error)));
  }
  io.stderr("manifest.json\n");
  return EXIT.done;
}

async function textOf({ load, loadDetails }: CatalogueEntry): Promise<string> {
  return `${writeObservations(await (loadDetails ?? load)())}\r\n`;
}
