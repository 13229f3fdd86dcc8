import { useEffect, useRef } from "react";

/**
 * After a choice that took away what was focused (a link that is no more, the bar of another page), the focus goes on in the
 * content, never back to the top of the window.
 *
 * @param search the query of the page's address
 */
export function useFocusNet(search: string): void {
  const before = useRef(search);
  useEffect(() => {
    if (before.current === search) return;
    before.current = search;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [search]);
}
