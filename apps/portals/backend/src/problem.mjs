/** What a client did wrong, or we cannot do now: RFC 9457, `application/problem+json`. */
export class Problem extends Error {
  /**
   * @param {number} status of HTTP
   * @param {string} title what kind of fault it is
   * @param {string} detail what was found and what to do
   * @param {Record<string, string>} headers that belong to it
   */
  constructor(status, title, detail, headers = {}) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }

  body() {
    return `${JSON.stringify({ type: "about:blank", title: this.title, status: this.status, detail: this.message })}\n`;
  }
}

/** What a client wrote, short enough to be said back to it. */
export function quoted(text) {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
