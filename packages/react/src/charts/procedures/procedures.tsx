"use client";
import type { Locale, UnitId } from "@chiso/core";
import type { ProcedureCatalogue, ProcedureGrouping, ProcedureLevel } from "@chiso/core/province";
import { useState } from "react";
import { ChartFigure } from "../../frame/chart-figure.js";
import { Choice } from "../../frame/choice.js";
import { isPending } from "../../frame/figure-props.js";
import type { Pending } from "../../frame/figure-props.js";
import { proceduresWordsOf } from "../../messages/procedures-words.js";
import { procedures } from "./module.js";

/** Props of `Procedures`. */
export interface ProceduresProps {
  /** A catalogue (`readProcedures` makes one of a table), or its state while it loads. */
  readonly data: ProcedureCatalogue | Pending;
  /** How they are first grouped: by field when absent; the reader may switch. */
  readonly by?: ProcedureGrouping;
  /** Only those settled at this level. */
  readonly level?: ProcedureLevel | undefined;
  /** Language; Vietnamese when absent. */
  readonly locale?: Locale;
  /** A body pointed at elsewhere on the page. */
  readonly highlight?: UnitId | undefined;
  /** A body was chosen with pointer or keyboard. */
  readonly onSelect?: (unit: UnitId) => void;
  /** Added to the root element. */
  readonly className?: string;
}

/**
 * Administrative procedures by field, body or level, one square each, by how far they can be done online. Counts that were only
 * printed stand apart.
 *
 * @example <Procedures data={catalogue} by="body" />
 */
export function Procedures({
  data,
  by: first = "field",
  level,
  locale = "vi",
  className,
  highlight,
  onSelect,
}: ProceduresProps) {
  const words = proceduresWordsOf(locale);
  // a page that asks for another grouping begins anew with it
  const [asked, setAsked] = useState({ first, by: first });
  if (asked.first !== first) setAsked({ first, by: first });
  const { by } = words.messages.procedures;
  const groupings = [
    ["field", by.field],
    ["body", by.body],
    ["level", by.level],
  ] as const satisfies readonly (readonly [ProcedureGrouping, string])[];
  return (
    <ChartFigure
      module={procedures}
      data={data}
      query={{ by: asked.by, level }}
      words={words}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
      tools={
        isPending(data) || data.procedures.length < 2 ? undefined : (
          <div className="chiso-tools">
            <Choice<ProcedureGrouping>
              label={by.label}
              options={groupings}
              chosen={asked.by}
              onChoose={(to) => setAsked({ first, by: to })}
            />
          </div>
        )
      }
    />
  );
}
