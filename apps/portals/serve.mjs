// `node apps/portals/serve.mjs plain 4180`: one portal at an address of this machine, until Ctrl+C.
import { names, open } from "./portals.mjs";

const [name = "plain", port = "4180"] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Unknown portal "${name}". There are: ${names.join(", ")}.`);
  process.exit(1);
}
const { origin } = await open(name, Number(port));
console.log(origin);
