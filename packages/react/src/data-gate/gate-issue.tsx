import type { Issue } from "@chiso/core";
import type { gateVi } from "../messages/gate-vi.js";
import { wordIssue } from "../messages/word-issue.js";
import type { Words } from "../messages/words.js";
import type { GateFile, GatePlace } from "./gate-types.js";

export interface GateIssueProps {
  readonly issue: Issue;
  readonly file: GateFile;
  readonly words: Words;
  readonly gate: typeof gateVi;
  readonly onMend: (place: GatePlace, value: string) => void;
}

/** One fault: where, what, what to do; its cell can be put right on the spot. */
export function GateIssue({ issue, file, words, gate, onMend }: GateIssueProps) {
  const { message, remedy } = wordIssue(withoutFile(issue), words);
  const { cell, sheet } = issue;
  const place = cell === undefined ? undefined : { cell, ...(sheet === undefined ? {} : { sheet }) };
  return (
    <li className="chiso-gate-issue" data-severity={issue.severity}>
      <p className="chiso-gate-message">{message.startsWith(issue.file) ? message : capital(message)}</p>
      <p className="chiso-gate-remedy">{remedy}</p>
      {place && <GateCell place={place} issue={issue} file={file} gate={gate} onMend={onMend} />}
    </li>
  );
}

/** The file is named above; only what is said of the whole of it begins with its name. */
function withoutFile(issue: Issue): Issue {
  return issue.row > 0 || issue.sheet !== undefined ? { ...issue, file: "" } : issue;
}

function capital(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}

interface GateCellProps extends Omit<GateIssueProps, "words"> {
  readonly place: GatePlace;
}

function GateCell({ place, issue, file, gate, onMend }: GateCellProps) {
  const { cell } = place;
  const value = file.valueAt(place);
  const name = place.sheet === undefined ? cell : `${place.sheet} ${cell}`;
  return (
    <form
      className="chiso-gate-mend"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("value");
        onMend(place, typeof typed === "string" ? typed : "");
      }}
    >
      <input
        className="chiso-gate-value"
        name="value"
        key={value}
        defaultValue={value}
        aria-label={gate.cellValue(name)}
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit" className="chiso-gate-button" aria-label={gate.mendCell(name)}>
        {gate.mend}
      </button>
      {proposed(issue).map((name) => (
        <button key={name} type="button" className="chiso-gate-button" onClick={() => onMend(place, name)}>
          {gate.use(name)}
        </button>
      ))}
    </form>
  );
}

/** Names that may be meant by a misspelt one. What a former unit became is told, never offered: its figures are not the other's (R3). */
function proposed({ code, expected = "" }: Issue): readonly string[] {
  return code === "unknown-unit" && expected !== "" ? [expected] : [];
}
