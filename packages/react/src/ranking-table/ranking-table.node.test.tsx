import { papi } from "@chiso/data/papi";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RankingTable } from "./ranking-table.js";

describe("RankingTable on a server", () => {
  const html = () =>
    renderToString(<RankingTable data={papi} edition={2024} focus="son-la" onSelect={() => undefined} />);

  it("gives the same markup each time, whole, without any style attribute", () => {
    const first = html();
    expect(html()).toBe(first);
    expect(first).not.toContain("style=");
    expect(first.match(/<tr /g)).toHaveLength(65);
  });

  it("stays small: at most 22 elements a row of 14 cells", () => {
    const body = html().split("<tbody")[1]?.split("</tbody>")[0] ?? "";
    const elements = (body.match(/<[a-z]/g) ?? []).length;
    expect(elements / 63).toBeLessThan(22);
  });
});
