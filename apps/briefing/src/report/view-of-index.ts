import type { IndexId } from "@chiso/core";
import { createView } from "../page/view.js";
import type { View } from "../page/view.js";
import { changeState } from "../state/change-state.js";

/** The same page as if another index had been chosen. */
export function viewOfIndex(view: View, index: IndexId): View {
  return index === view.state.index ? view : createView(changeState(view.state, { index }), view.catalogue);
}
