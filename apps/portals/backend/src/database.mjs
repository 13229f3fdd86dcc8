import pg from "pg";

/** What a database answers when it cannot, and not when it was asked wrongly: shutdown, too many connections, a query that took too long. */
const UNABLE = /^(?:08|53|57|58|40001)/;

/** What the database itself says; other codes are the network's. */
const SQLSTATE = /^[0-5FHPX][0-9A-Z]{4}$/;

/** The database did not answer: a reader may try again. */
export class Unavailable extends Error {}

/**
 * A pool that answers or says that it cannot; a database that went away is asked again with the next request.
 *
 * @param {import("pg").PoolConfig} options where it is
 */
export function openDatabase(options) {
  const pool = new pg.Pool({
    max: 8,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    application_name: "chiso",
    ...options,
  });
  // a connection that breaks while nobody uses it is no reason to end
  pool.on("error", (error) => console.error(`database: ${error.message}`));
  return {
    /** Rows of a query, its values never part of its text. */
    rows: async (text, values = []) => {
      try {
        return (await pool.query(text, values)).rows;
      } catch (error) {
        const { code } = error;
        if (SQLSTATE.test(code ?? "") && !UNABLE.test(code)) throw error;
        throw new Unavailable(error.message, { cause: error });
      }
    },
    close: () => pool.end(),
  };
}
