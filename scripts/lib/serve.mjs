// Serves the production build of the briefing and says where, once the page answers.
import { createServer } from "node:net";
import { join } from "node:path";
import { bin, root, start } from "./shell.mjs";

const FIRST_PORT = 4173;

function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen({ port, host: "localhost" }, () => probe.close(() => answer(true)));
  });
}

async function freePort() {
  for (let port = Number(process.env.PORT ?? FIRST_PORT); port < 65_536; port += 1)
    if (await isFree(port)) return port;
  throw new Error("no free port");
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

export async function serve() {
  const cwd = join(root, "apps/briefing");
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const stdio = ["ignore", "ignore", "inherit"];
  const server = start(bin("vite", cwd), ["preview", "--port", String(port), "--strictPort"], { cwd, stdio });
  server.on("exit", (code) => process.exit(code ?? 1));
  while (!(await answers(url))) await new Promise((wake) => setTimeout(wake, 100));
  console.log(`\nChiso: ${url}`);
}
