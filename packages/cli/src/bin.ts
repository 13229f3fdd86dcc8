#!/usr/bin/env node
import { text } from "node:stream/consumers";

// React's own checks are for who develops a page; without them a figure is drawn in half the time
process.env["NODE_ENV"] ??= "production";
const { main } = await import("./main.js");

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: () => text(process.stdin),
  stdout: (data) => void process.stdout.write(data),
  stderr: (data) => void process.stderr.write(data),
});
