// What a careful eye would stop at, measured on a page: text cut, text over text, text outside its picture, an empty picture.

interface Box {
  readonly what: string;
  readonly box: DOMRect;
}

/** Faults of a figure on the page, in words; none where it is right. */
export function faultsOf(figure: Element): readonly string[] {
  return [...new Set([...tooWide(figure), ...cut(figure), ...pictures(figure)])];
}

function isSeen(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && style.display !== "none" && element.getClientRects().length > 0;
}

const short = (element: Element) => (element.textContent ?? "").trim().slice(0, 40);

function tooWide(figure: Element): readonly string[] {
  const over = figure.scrollWidth - figure.clientWidth;
  return over > 1 ? [`${over} px too wide`] : [];
}

/** Text that its own box cuts off; boxes that scroll are read by scrolling. */
function cut(figure: Element): readonly string[] {
  return Array.from(figure.querySelectorAll("*"))
    .filter((element): element is HTMLElement => element instanceof HTMLElement && isSeen(element))
    .filter((element) =>
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        /hidden|clip/.test(overflowX) &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1
      );
    })
    .map((element) => `cut: "${short(element)}"`);
}

function pictures(figure: Element): readonly string[] {
  return Array.from(figure.querySelectorAll("svg.chiso-chart-picture")).flatMap((svg) => {
    const marks = svg.querySelectorAll("path[d]:not([d='']), rect, circle, line").length;
    const texts = Array.from(svg.querySelectorAll("text"))
      .filter((text) => isSeen(text) && short(text) !== "")
      .map((text) => ({ what: short(text), box: text.getBoundingClientRect() }));
    return [
      ...(marks === 0 ? ["a picture without marks"] : []),
      ...outside(svg.getBoundingClientRect(), texts),
      ...overlaps(texts),
    ];
  });
}

function outside(paper: DOMRect, texts: readonly Box[]): readonly string[] {
  return texts
    .filter(
      ({ box }) =>
        box.left < paper.left - 1 ||
        box.right > paper.right + 1 ||
        box.top < paper.top - 2 ||
        box.bottom > paper.bottom + 2,
    )
    .map(({ what }) => `outside: "${what}"`);
}

/** Lines of text may touch by their leading; what is read may not. */
function overlaps(texts: readonly Box[]): readonly string[] {
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      const meet = width > 1.5 && height > Math.min(a.box.height, b.box.height) * 0.3;
      return meet ? [`overlap: "${a.what}" and "${b.what}"`] : [];
    }),
  );
}
