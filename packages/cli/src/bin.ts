#!/usr/bin/env node
import { text } from "node:stream/consumers";
import { main } from "./main.js";

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: () => text(process.stdin),
  stdout: (data) => void process.stdout.write(data),
  stderr: (data) => void process.stderr.write(data),
});
