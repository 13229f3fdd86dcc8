import type { UnitId } from "@chiso/core";
import type { Picture } from "@chiso/geometry/hits";
import { useCallback, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { useDashboard } from "../dashboard/dashboard.js";
import { hide, light, pointAt, readOn, travel } from "./chart-reader.js";
import type { ChartReader } from "./chart-reader.js";

/** Nothing is read. */
const NOWHERE = { at: -1, unit: "" } as const;

/**
 * Pointer, keys and the highlight shared on a page; nothing of it renders.
 *
 * @param reading keep the same function while layout and words are the same
 */
export function useReader(
  picture: Picture,
  reading: ChartReader["reading"],
  onSelect: ((unit: UnitId) => void) | undefined,
) {
  const dashboard = useDashboard();
  const pointed = dashboard?.pointed;
  const place = useRef<{ readonly at: number; readonly unit: string }>(NOWHERE);
  const [me] = useState(() => ({}));
  const hearing = useRef<() => void>(undefined);
  // a page that moves below a resting mouse is no pointing: what is read by key stays
  const byKey = useRef(false);
  const went = useCallback(
    (at: number) => {
      const unit = picture.hits.units[at] ?? "";
      place.current = at < 0 ? NOWHERE : { at, unit };
      pointed?.point(unit || undefined, me);
    },
    [picture, pointed, me],
  );
  // attached anew with each layout: what is read or heard is shown in the picture that is on the page
  const attach = useCallback(
    (root: HTMLElement | null) => {
      hearing.current?.();
      hearing.current = undefined;
      const { at, unit } = place.current;
      if (!root) {
        // what is gone points at nothing
        if (at >= 0) pointed?.point(undefined, me);
        return;
      }
      hearing.current = pointed?.hear(me, (heard) => light(root, picture, heard ?? ""));
      const elsewhere = pointed?.current();
      if (at >= 0) went(readOn({ root, picture, reading }, at, unit));
      else if (elsewhere !== undefined) light(root, picture, elsewhere);
    },
    [pointed, me, picture, reading, went],
  );
  const readerOf = (root: HTMLElement): ChartReader => ({ root, picture, reading });
  const leave = (root: HTMLElement) => {
    hide(root);
    went(-1);
  };
  const choose = () => {
    const { unit } = place.current;
    if (unit !== "") (onSelect ?? dashboard?.select)?.(unit);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    byKey.current = false;
    went(pointAt(readerOf(event.currentTarget), event.clientX, event.clientY));
  };
  return {
    attach,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!byKey.current || event.movementX !== 0 || event.movementY !== 0) point(event);
    },
    onPointerDown: point,
    // a finger that is lifted leaves too: what it read stays until it touches elsewhere
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== "touch" && !byKey.current) leave(event.currentTarget);
    },
    onClick: choose,
    onBlur: (event: { readonly currentTarget: HTMLElement }) => {
      byKey.current = false;
      leave(event.currentTarget);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const moved = travel(readerOf(event.currentTarget), place.current.at, event.key);
      if (moved.handled) {
        event.preventDefault();
        byKey.current = moved.at >= 0;
        went(moved.at);
      } else if (event.key === "Enter") choose();
    },
  };
}
