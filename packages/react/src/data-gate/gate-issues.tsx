import type { Issue } from "@chiso/core";
import { useState } from "react";
import { GateIssue } from "./gate-issue.js";
import type { GateIssueProps } from "./gate-issue.js";

/** As many faults are shown at first, and more each time. */
const SHOWN = 50;

export interface GateIssuesProps extends Omit<GateIssueProps, "issue"> {
  readonly title: string;
  readonly issues: readonly Issue[];
}

/** Faults of one severity, in the order of the file; many of them a part at a time. */
export function GateIssues({ title, issues, ...rest }: GateIssuesProps) {
  const [shown, setShown] = useState(SHOWN);
  if (issues.length === 0) return null;
  const left = issues.length - shown;
  return (
    <>
      <h3 className="chiso-gate-heading">{title}</h3>
      <ol className="chiso-gate-list">
        {issues.slice(0, shown).map((issue) => (
          <GateIssue key={keyOf(issue)} issue={issue} {...rest} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="chiso-gate-button" onClick={() => setShown(shown + SHOWN)}>
          {rest.gate.more(rest.words.format.integer(Math.min(left, SHOWN)))}
        </button>
      )}
    </>
  );
}

function keyOf({ code, sheet = "", row, cell = "", column = "" }: Issue): string {
  return `${code}/${sheet}/${row}/${cell}/${column}`;
}
