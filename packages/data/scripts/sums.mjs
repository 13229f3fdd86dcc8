// SHA-256 of every file that the data sets are made from: whoever has the files can tell whether they are the same.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeModule } from "./write.mjs";

const SOURCES = new URL("../sources/", import.meta.url);

export function buildSums() {
  const files = readdirSync(SOURCES)
    .filter((file) => file !== "README.md")
    .sort();
  const sums = files.map((file) => [
    file,
    createHash("sha256")
      .update(readFileSync(new URL(file, SOURCES)))
      .digest("hex"),
  ]);
  writeModule(
    "source-sums",
    "the files of sources/",
    [],
    [["sourceSums", "Readonly<Record<string, string>>", Object.fromEntries(sums)]],
  );
}
