import { lowestOf, whatIf } from "@chiso/core";
import type { ComponentId, Moves, WhatIfGround } from "@chiso/core";
import { differenceText, scoreText } from "../../messages/say.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { placeText } from "./table.js";

/** What a slider may be moved between, in points of its component. */
export interface LeverScale {
  readonly component: ComponentId;
  readonly now: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Decimals that are shown. */
  readonly digits: number;
}

/** Both ends of each lever, the smaller first. */
export function leverScales(ground: WhatIfGround): readonly LeverScale[] {
  const { digits } = ground.data.definition;
  const step = 10 ** -digits;
  return ground.levers.map(({ component, score, ceiling }) => {
    const worst = lowestOf(ground, component);
    return {
      component,
      now: score,
      low: Math.min(worst, ceiling),
      high: Math.max(worst, ceiling),
      step,
      digits,
    };
  });
}

/** The line that is rewritten while a slider moves: total, gain, place. One pass over the others, no component of React. */
export function liveText(ground: WhatIfGround, moves: Moves, words: WhatIfWords): string {
  const { data } = ground;
  const { overall } = data.definition;
  const { total, gain, place } = whatIf(ground, moves);
  return words.messages.whatIf.live(
    scoreText(data, overall, total, words),
    differenceText(data, overall, gain, words),
    placeText(place, words),
  );
}
