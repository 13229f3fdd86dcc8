// The colours of steps and kinds (seq-N, div-N, cat-N) apart from all other rules: only figures that draw in them download them.

/** The statements of a style sheet: a text, or a head with statements of its own. */
function statements(css) {
  const found = [];
  const open = [found];
  const tokens = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/((?:"[^"]*"|[^{};"])*)([{};])/g);
  for (const [, text, end] of tokens) {
    const said = text.trim();
    if (end === "{") {
      const inner = [];
      open.at(-1).push({ head: said, inner });
      open.push(inner);
    } else {
      if (said !== "") open.at(-1).push(said);
      if (end === "}") open.pop();
    }
  }
  return found;
}

const OF_A_STEP = /^--chiso-(?:seq|div|cat)-|^\.chiso-(?:tone|swatch)\[data-tone\^?="(?:seq|div|cat)/;

/** What of the statements is `wanted`; a rule is taken whole where its head is, else for what of it is. */
function only(list, wanted) {
  return list.flatMap((one) => {
    if (typeof one === "string") return wanted(one) ? [one] : [];
    if (OF_A_STEP.test(one.head)) return wanted(one.head) ? [one] : [];
    const inner = only(one.inner, wanted);
    return inner.length > 0 ? [{ ...one, inner }] : [];
  });
}

function written(list) {
  return list
    .map((one) => (typeof one === "string" ? `${one};` : `${one.head}{${written(one.inner)}}`))
    .join("");
}

/** A style sheet in two: all but the colours of steps, and these alone. */
export function apart(css) {
  const all = statements(css);
  return {
    rest: written(only(all, (text) => !OF_A_STEP.test(text))),
    steps: written(only(all, (text) => OF_A_STEP.test(text))),
  };
}
