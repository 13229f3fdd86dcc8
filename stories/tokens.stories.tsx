import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect, useRef, useState } from "react";
import { contrast } from "./contrast.js";
import "./tokens.css";

const ROLES: Readonly<Record<string, string>> = {
  ink: "text",
  "ink-2": "secondary text",
  rule: "axes, hairlines",
  "paper-2": "quiet band",
  focus: "the unit spoken of",
  "focus-paper": "behind its row",
  peer: "those compared with it",
  rest: "all others",
  "rest-2": "their lines, background only",
  up: "a change up, with an arrow",
  down: "a change down, with an arrow",
  warn: "a notice, with a sign",
  missing: "words for what is not there",
  hatch: "lines of a missing cell",
  "no-data": "ground of a missing cell",
  link: "link",
  ring: "outline of the keyboard",
};
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const SIZES = ["xs", "s", "m", "l", "xl", "2xl"] as const;
const SPACES = [1, 2, 3, 4, 5, 6] as const;
const SAMPLE = "Ặ ặ Ỗ ỗ Ự ự Ỹ đ · Nghễu nghện, khuỷu · Đắk Lắk 84,84%";

function Role({ role, use, ratio }: { readonly role: string; readonly use: string; readonly ratio: string }) {
  return (
    <li className="tokens-role">
      <span className="tokens-swatch" style={{ background: `var(--chiso-${role})` }} />
      <span>
        {role} <span className="tokens-note">{ratio}</span>
        <span className="tokens-note">{use}</span>
      </span>
    </li>
  );
}

function Ramp({ name }: { readonly name: "seq" | "div" }) {
  return (
    <ul className="tokens-ramp">
      {STEPS.map((step) => (
        <li
          key={step}
          className="tokens-step"
          style={{
            background: `var(--chiso-${name}-${step})`,
            color: `var(--chiso-${name}-${step}-ink)`,
          }}
        >
          {step}
        </li>
      ))}
    </ul>
  );
}

function Theme({ theme }: { readonly theme: "light" | "dark" }) {
  const root = useRef<HTMLElement>(null);
  const [ratios, setRatios] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    if (!root.current) return;
    const css = getComputedStyle(root.current);
    const colour = (role: string) => css.getPropertyValue(`--chiso-${role}`).trim();
    const read = Object.keys(ROLES).map((role) => [
      role,
      `${contrast(colour(role), colour("paper")).toFixed(1)} : 1`,
    ]);
    setRatios(Object.fromEntries(read));
  }, []);
  return (
    <section ref={root} className="chiso tokens-theme" data-chiso-theme={theme} aria-label={theme}>
      <h2 className="tokens-title">{theme === "light" ? "Light" : "Dark"}</h2>
      <h3 className="tokens-heading">Roles, with their contrast on paper</h3>
      <ul className="tokens-roles">
        {Object.entries(ROLES).map(([role, use]) => (
          <Role key={role} role={role} use={use} ratio={ratios[role] ?? ""} />
        ))}
      </ul>
      <h3 className="tokens-heading">seq: one hue, low to high</h3>
      <Ramp name="seq" />
      <h3 className="tokens-heading">div: below and above a middle</h3>
      <Ramp name="div" />
      <h3 className="tokens-heading">cat: kinds without an order</h3>
      <ul className="tokens-ramp">
        {STEPS.slice(0, 8).map((step) => (
          <li
            key={step}
            className="tokens-step tokens-cat"
            style={{ borderColor: `var(--chiso-cat-${step})` }}
          >
            {step}
          </li>
        ))}
      </ul>
      <h3 className="tokens-heading">Type</h3>
      {SIZES.map((size) => (
        <p key={size} className="tokens-line" lang="vi" style={{ fontSize: `var(--chiso-text-${size})` }}>
          {size} {SAMPLE}
        </p>
      ))}
      <h3 className="tokens-heading">Space</h3>
      {SPACES.map((space) => (
        <div key={space} className="tokens-line">
          <span className="tokens-note">{space}</span>
          <div className="tokens-space" style={{ inlineSize: `var(--chiso-space-${space})` }} />
        </div>
      ))}
    </section>
  );
}

function Tokens() {
  return (
    <>
      <Theme theme="light" />
      <Theme theme="dark" />
    </>
  );
}

/**
 * Colours, type and space by role (`tokens.css`). A host replaces a role with one class: `.chiso { --chiso-focus: #0b5d3b }`.
 * Text keeps 4.5 : 1 on paper, marks 3 : 1; what stays below is background and says so.
 */
const meta: Meta<typeof Tokens> = { title: "Foundations/Tokens", component: Tokens };
export default meta;

export const BothThemes: StoryObj<typeof Tokens> = {};
