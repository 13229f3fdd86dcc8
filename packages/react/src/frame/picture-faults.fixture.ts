// What a careful eye would stop at, measured on the page.

interface Written {
  readonly text: string;
  readonly box: DOMRect;
}

/** Texts of a picture that are seen, as the browser has set them. */
function textsOf(svg: Element): readonly Written[] {
  return Array.from(svg.querySelectorAll("text"))
    .filter(
      (text) => (text.textContent ?? "").trim() !== "" && getComputedStyle(text).visibility === "visible",
    )
    .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
}

/** What a reader would stop at, in words; none where all can be read. */
export function faultsOf(host: Element): readonly string[] {
  const edge = host.getBoundingClientRect().right;
  // a tooltip keeps to the window, not to its figure
  const tips = Array.from(host.querySelectorAll<HTMLElement>(".chiso-chart-tip"));
  for (const tip of tips) tip.style.display = "none";
  // half a dot may stand over the edge of a picture: nothing of it is lost
  const wide = Array.from(host.querySelectorAll("*"))
    .filter((element) => element instanceof HTMLElement)
    // a table of data scrolls in its own box, which is within the edge itself
    .filter((element) => !element.parentElement?.closest(".chiso-data"))
    .filter((element) => element.getBoundingClientRect().right > edge + 1)
    .map((element) => `${element.getAttribute("class")} reaches over the edge`);
  const pictures = Array.from(host.querySelectorAll("svg.chiso-chart-picture")).flatMap((svg) => {
    const texts = textsOf(svg);
    const paper = svg.getBoundingClientRect();
    const out = texts
      .filter(({ box }) => box.left < paper.left - 1 || box.right > paper.right + 1)
      .map(({ text }) => `“${text}” is cut at a side`);
    const tall = texts
      // a box of a line is taller than its letters
      .filter(({ box }) => {
        const more = Math.max(3, box.height * 0.12);
        return box.top < paper.top - more || box.bottom > paper.bottom + more;
      })
      .map(({ text }) => `“${text}” is cut above or below`);
    const over = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const along = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // boxes of lines hold room for stacked marks that may touch
        const meet = across > 1.5 && along > Math.min(a.box.height, b.box.height) * 0.3;
        return meet ? [`“${a.text}” lies over “${b.text}”`] : [];
      }),
    );
    return [...out, ...tall, ...over];
  });
  const scrolls = host.scrollWidth > host.clientWidth + 1 ? ["the page scrolls sideways"] : [];
  for (const tip of tips) tip.style.removeProperty("display");
  return [...new Set([...scrolls, ...wide, ...pictures])];
}
