const FOCUSABLE = "a[href], button:not([disabled]), input, select, textarea, [tabindex='0']";

/** Focuses the first thing of a place that takes focus, else the place's first element, so that focus is never lost. */
export function focusFirst(place: HTMLElement): void {
  const [first = place.firstElementChild] = place.querySelectorAll(FOCUSABLE);
  if (!(first instanceof HTMLElement || first instanceof SVGElement)) return;
  if (!first.matches(FOCUSABLE)) first.setAttribute("tabindex", "-1");
  first.focus({ preventScroll: true });
}
