// A page cannot switch on the forced colours of a reader's system, but it can make the rules that are written for them hold.

const FORCED = [
  [/\(forced-colors:\s*active\)/, "(min-width: 0px)"],
  [/\(forced-colors:\s*none\)/, "(max-width: 0px)"],
] as const;

const changed = new Map<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/** True: every rule for forced colours holds as if the reader's system had them. False: the sheets as they were. */
export function forceColours(on: boolean): void {
  if (!on) {
    for (const [rule, media] of changed) rule.media.mediaText = media;
    changed.clear();
    return;
  }
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    for (const rule of mediaRules(sheet.cssRules))
      for (const [condition, always] of FORCED) {
        const before = rule.media.mediaText;
        if (!condition.test(before)) continue;
        changed.set(rule, before);
        rule.media.mediaText = before.replace(condition, always);
      }
}
