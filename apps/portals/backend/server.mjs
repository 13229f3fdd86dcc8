// `DATABASE_URL=postgres://… PORT=4190 node server.mjs`: the figures of a database, and a page that shows them.
import { createServer } from "node:http";
import { answerer } from "./src/answer.mjs";
import { openDatabase } from "./src/database.mjs";

const { DATABASE_URL, PORT = "4190", HOST = "127.0.0.1" } = process.env;
const database = openDatabase({ connectionString: DATABASE_URL });
const server = createServer(answerer(database));
// a client that is slow on purpose does not hold a connection
server.requestTimeout = 10_000;
server.headersTimeout = 5_000;
server.listen(Number(PORT), HOST, () => {
  const { address, port } = server.address();
  console.log(`http://${address.includes(":") ? `[${address}]` : address}:${port}/`);
});

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.close(() => void database.close());
    server.closeIdleConnections();
  });
