import type { Locale } from "@chiso/core";
import type { HostNoticesValue } from "@chiso/react/frame";
import { wordAge, wordLeftOut, wordLoaded, wordRenewing, wordSourceFault } from "../messages/word-fault.js";
import type { SourceFault } from "../source/data-source.js";
import type { LiveData } from "../source/live-data.js";
import { SourceError } from "../source/source-error.js";

/** What a figure says of the sources that its data come from: how old, why no newer, what was left out. */
export function hostNoticesOf(live: readonly LiveData[], locale: Locale): HostNoticesValue {
  const stale = live.filter((one) => faultOf(one) !== undefined);
  const retry = () => {
    for (const one of stale) void one.refresh();
  };
  return {
    notices: live.flatMap((one) => noticesOf(one, locale)),
    ...(stale.length > 0 ? { retry } : {}),
  };
}

function faultOf(live: LiveData) {
  const state = live.state();
  return state.kind === "ready" ? state.fault : undefined;
}

function noticesOf(live: LiveData, locale: Locale): HostNoticesValue["notices"] {
  const state = live.state();
  if (state.kind !== "ready") return [];
  const { at, issues } = state.loaded;
  const lost = issues.filter(({ severity }) => severity === "error");
  const why = (fault: SourceFault) =>
    state.refreshing ? wordRenewing(locale) : wordSourceFault(fault, locale);
  const age = state.fault
    ? ({ kind: "host", text: `${wordAge(at, locale)} ${why(state.fault)}` } as const)
    : ({ kind: "loaded", text: wordLoaded(at, locale) } as const);
  return [age, ...(lost.length > 0 ? [{ kind: "host", text: wordLeftOut(lost, locale) } as const] : [])];
}

/** Why there is no figure, and what to do, where the fault of a source says it. */
export function remedyOf(error: unknown, locale: Locale): { readonly remedy?: string } {
  return error instanceof SourceError ? { remedy: wordSourceFault(error.fault, locale) } : {};
}
