import type { MouseEvent, ReactNode } from "react";
import type { StateChange } from "../state/change-state.js";
import { goTo } from "../state/address.js";
import type { View } from "./view.js";

export interface StateLinkProps {
  readonly view: View;
  readonly change: StateChange;
  /** This is what the page shows now. */
  readonly current: boolean;
  readonly className: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A choice as what it is: another address of the page, that can be opened in a new tab, copied or sent. */
export function StateLink({ view, change, current, className, lang, children }: StateLinkProps) {
  const address = view.addressOf(change);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(address);
  };
  return (
    <a
      className={className}
      href={address}
      lang={lang}
      aria-current={current ? "true" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
