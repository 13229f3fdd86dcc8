import { useId } from "react";
import type { ReactNode } from "react";

export interface InsidePartProps {
  /** Where a link of the contents leads. */
  readonly id?: string;
  /** Id of the heading that it stands under, where another part is called the same. */
  readonly under?: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Some figures about one thing, under its heading. */
export function InsidePart({ id: place, under, title, children }: InsidePartProps) {
  const id = useId();
  return (
    <section className="inside-part" id={place} aria-labelledby={under === undefined ? id : `${under} ${id}`}>
      <h3 className="inside-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
