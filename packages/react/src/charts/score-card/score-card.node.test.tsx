import { papi } from "@chiso/data/papi";
import { par } from "@chiso/data/par";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ScoreCard } from "./score-card.js";

describe("ScoreCard on a server", () => {
  const markup = () => renderToString(<ScoreCard data={par} edition={2020} unit="son-la" />);

  it("renders the same markup twice, without a style attribute (strict CSP)", () => {
    expect(markup()).toBe(markup());
    expect(markup()).not.toMatch(/style=|onclick|<script/);
    expect(markup()).toContain("84,84%");
  });

  it("renders every state", () => {
    for (const data of [{ state: "loading" }, { state: "error" }, papi] as const) {
      expect(
        renderToString(<ScoreCard data={data} unit="phu-tho-2025" edition={2024} locale="en" />),
      ).toContain("chiso-figure");
    }
  });
});
