import { useId } from "react";
import type { ReactNode } from "react";

export interface InsidePartProps {
  /** Where a link of the contents leads. */
  readonly id?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Some figures about one thing, under its heading. */
export function InsidePart({ id: place, title, children }: InsidePartProps) {
  const id = useId();
  return (
    <section className="inside-part" id={place} aria-labelledby={id}>
      <h3 className="inside-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
