// A port of this machine that nobody listens at.
import { createServer } from "node:net";

export function freePort() {
  return new Promise((answer) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => answer(port));
    });
  });
}
