"use client";
import type { Locale, UnitId } from "@chiso/core";
import { HostNotices, PendingFrame, wordsOf } from "@chiso/react/frame";
import { Suspense, useMemo, useState } from "react";
import type { ComponentType } from "react";
import { publishedDoors } from "../figures/doors.js";
import type { DataDoors } from "../figures/doors.js";
import { assembleFigure, figureHeight, specFigures } from "../figures/load-figure.js";
import { parseSpec, specText } from "../spec/parse-spec.js";
import type { Spec, SpecIssue } from "../spec/spec.js";
import { hostNoticesOf, remedyOf } from "./host-notices.js";
import { SpecNote } from "./spec-note.js";
import { useLive } from "./use-live.js";

/** Props of `Figure`. */
export interface FigureProps {
  /** What is to be shown: an object or its JSON text. Anything else is answered with a readable note, never with an error. */
  readonly spec: Spec | string | Readonly<Record<string, unknown>>;
  /** Where data come from: the published figures (when absent), or a host's own. Keep the same object. */
  readonly doors?: DataDoors;
  /** A unit was chosen with pointer or keyboard. */
  readonly onSelect?: (unit: UnitId) => void;
  /** A unit pointed at elsewhere on the page. */
  readonly highlight?: UnitId;
  /** Added to the root element. */
  readonly className?: string;
}

/**
 * The figure of a spec: it fetches the one figure and the one index that it names. On a server await `loadFigure(spec)` first,
 * and the markup is final; a browser then hydrates it without a flash, whenever its own parts have come.
 *
 * @example <Figure spec={{ spec: 1, figure: "trend", index: "papi", focus: ["son-la"] }} />
 */
export function Figure({ spec, doors = publishedDoors, ...host }: FigureProps) {
  const text = specText(spec);
  const parsed = useMemo(() => parseSpec(text, specFigures), [text]);
  const locale = parsed.spec?.locale ?? "vi";
  if (!parsed.spec)
    return <SpecNote issues={parsed.issues} locale={locale} head className={host.className} />;
  return (
    <Suspense fallback={<Waiting spec={parsed.spec} locale={locale} className={host.className} />}>
      <Shown spec={parsed.spec} issues={parsed.issues} doors={doors} {...host} />
    </Suspense>
  );
}

interface ShownProps extends Omit<FigureProps, "spec" | "doors"> {
  readonly spec: Spec;
  readonly issues: readonly SpecIssue[];
  readonly doors: DataDoors;
}

function Shown({ spec, issues, doors, className, ...host }: ShownProps) {
  const [, setTries] = useState(0);
  const found = assembleFigure(spec, doors);
  useLive("live" in found ? found.live : []);
  // what Suspense waits for; it draws again when it has come
  // oxlint-disable-next-line typescript/only-throw-error
  if (found.kind === "waiting") throw found.until;
  const locale = spec.locale ?? "vi";
  const named = className === undefined ? {} : { className };
  if (found.kind === "note")
    return <SpecNote issues={[...issues, ...found.issues]} locale={locale} head className={className} />;
  if (found.kind === "failed") {
    const retry = () => {
      found.retry();
      setTries((tries) => tries + 1);
    };
    return (
      <PendingFrame
        figure={spec.figure}
        pending={{ state: "error", retry, ...remedyOf(found.error, locale) }}
        words={wordsOf(locale)}
        size={{ width: 720, height: found.height }}
        {...named}
      />
    );
  }
  const Component = found.Component as ComponentType<Readonly<Record<string, unknown>>>;
  return (
    <HostNotices.Provider value={hostNoticesOf(found.live, locale)}>
      <SpecNote issues={[...issues, ...found.issues]} locale={locale} />
      <Component {...found.props} {...host} {...named} />
    </HostNotices.Provider>
  );
}

interface WaitingProps {
  readonly spec: Spec;
  readonly locale: Locale;
  readonly className: string | undefined;
}

/** Keeps the room of the figure that is on its way. */
function Waiting({ spec, locale, className }: WaitingProps) {
  return (
    <PendingFrame
      figure={spec.figure}
      pending={{ state: "loading" }}
      words={wordsOf(locale)}
      size={{ width: 720, height: figureHeight(spec.figure) ?? 420 }}
      className={className}
    />
  );
}
