/** Within this time a page that answers to its frame is told from a reader who opens and closes things. */
const WHILE = 2000;

/** So many changes that come back to the same heights are no reader's, and no movement that goes one way. */
const CHANGES = 16;

export interface HeightTeller {
  /** A height was measured, at a time in milliseconds. */
  readonly tell: (height: number, at: number) => void;
  /** A reader did something: every height counts again. */
  readonly release: () => void;
}

/**
 * Which heights a frame tells its page. A page whose own layout answers to the frame (a scroll bar that comes and goes) can
 * make a few heights follow each other for ever: then the tallest of them stays, and they are not told again before a reader
 * does something.
 *
 * @example const { tell } = heightTeller((height) => send(height)); tell(300, performance.now());
 */
export function heightTeller(send: (height: number) => void): HeightTeller {
  let told: { readonly height: number; readonly at: number }[] = [];
  let last: number | undefined;
  const endless = new Set<number>();
  return {
    release: () => {
      endless.clear();
      told = [];
    },
    tell: (height, at) => {
      if (height === last || endless.has(height)) return;
      told = [...told.filter((one) => at - one.at < WHILE), { height, at }];
      last = height;
      const heights = new Set(told.map((one) => one.height));
      if (told.length > CHANGES && heights.size * 2 <= told.length) {
        for (const one of heights) endless.add(one);
        last = Math.max(...endless);
        told = [];
      }
      send(last);
    },
  };
}
