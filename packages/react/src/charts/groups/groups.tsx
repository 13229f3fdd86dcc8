"use client";
import { ChartFigure } from "../../frame/chart-figure.js";
import type { EditionFigureProps } from "../../frame/figure-props.js";
import { groupsWordsOf } from "../../messages/groups-words.js";
import { groups } from "./module.js";

/** Groups are of the whole index: they have no component. */
export type GroupsProps = Omit<EditionFigureProps, "component">;

/**
 * Who is in which group: PAPI's quartiles, the bands of PAR INDEX, published tiers; who moved since the edition before, where
 * the two may be compared, and who has no group and why.
 *
 * @example <Groups data={papi} edition={2024} focus="son-la" />
 */
export function Groups({ data, locale = "vi", className, highlight, onSelect, ...query }: GroupsProps) {
  return (
    <ChartFigure
      module={groups}
      data={data}
      query={query}
      words={groupsWordsOf(locale)}
      className={className}
      highlight={highlight}
      onSelect={onSelect}
    />
  );
}
