import { useRef } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";

export interface Disclosure {
  readonly ref: RefObject<HTMLDetailsElement | null>;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** A `details` that hangs over the page: Escape and a focus elsewhere close it. */
export function useDisclosure(): Disclosure {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  return {
    ref,
    close,
    onKeyDown: (event) => {
      if (event.key !== "Escape" || !ref.current?.open) return;
      event.stopPropagation();
      close();
      ref.current.querySelector("summary")?.focus();
    },
    onBlur: (event) => {
      // no new focus: a press on the ground of the box (Safari gives its buttons none)
      if (event.relatedTarget && !ref.current?.contains(event.relatedTarget)) close();
    },
  };
}
