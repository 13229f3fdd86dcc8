import { useId } from "react";
import type { ReactNode } from "react";

export interface InsidePartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Some figures about one thing, under its heading. */
export function InsidePart({ title, children }: InsidePartProps) {
  const id = useId();
  return (
    <section className="inside-part" aria-labelledby={id}>
      <h3 className="inside-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
