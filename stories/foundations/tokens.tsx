import { contrast, readThemes, simulate } from "@chiso/react/identity";
import type { Roles, Sight, Themes } from "@chiso/react/identity";
import { useEffect, useRef, useState } from "react";
import { Code, Page, Section, say } from "./page.js";
import type { PageLocale, PageProps } from "./page.js";
import "./tokens.css";
import { roleEntries, tokensWords as words } from "./tokens.words.js";
import type { RoleEntry } from "./tokens.words.js";

type Shade = "light" | "dark";
const shades: readonly Shade[] = ["light", "dark"];
const sights: readonly Sight[] = ["usual", "deuteranopia", "greyscale"];

/** Roles and scales as they look, with their contrast: read off the page, so that an identity that is worn is measured too. */
export function Tokens({ locale = "vi" }: PageProps) {
  const root = useRef<HTMLDivElement>(null);
  const [themes, setThemes] = useState<Themes>();
  useEffect(() => {
    if (root.current) setThemes(readThemes(root.current));
  }, []);
  return (
    <Page
      locale={locale}
      over={say(words.over, locale)}
      title={say(words.title, locale)}
      lead={say(words.lead, locale)}
    >
      <div ref={root} />
      <Section title={say(words.roles, locale)} note={say(words.rolesNote, locale)} wide>
        <div className="tokens-themes">
          {shades.map((shade) => (
            <RoleTable key={shade} shade={shade} roles={themes?.[shade]} locale={locale} />
          ))}
        </div>
      </Section>
      <Section title={say(words.contrast, locale)} note={say(words.contrastNote, locale)} wide>
        <div className="tokens-themes">
          {shades.map((shade) => (
            <MoreContrast key={shade} shade={shade} roles={themes?.[`${shade}-more`]} locale={locale} />
          ))}
        </div>
      </Section>
      <Section title={say(words.ramps, locale)} note={say(words.rampsNote, locale)} wide>
        <div className="tokens-themes">
          {shades.map((shade) => (
            <div key={shade} className="chiso tokens-theme" data-chiso-theme={shade}>
              <h3 className="tokens-title">{say(words[shade], locale)}</h3>
              {(["seq", "div", "cat"] as const).map((scale) => (
                <Ramp key={scale} scale={scale} roles={themes?.[shade]} locale={locale} />
              ))}
            </div>
          ))}
        </div>
      </Section>
      <Section title={say(words.replace, locale)} note={say(words.replaceNote, locale)}>
        <Code label={say(words.replace, locale)}>{`.chiso { --chiso-focus: #0b5d3b; }
[data-chiso-theme="dark"] .chiso { --chiso-focus: #6fc79b; }`}</Code>
      </Section>
    </Page>
  );
}

interface RolesProps {
  readonly shade: Shade;
  /** Nothing before the page is measured. */
  readonly roles: Roles | undefined;
  readonly locale: PageLocale;
}

function ratioOf(roles: Roles | undefined, role: string, on = "paper"): number | undefined {
  const [colour, ground] = [roles?.get(role), roles?.get(on)];
  return colour === undefined || ground === undefined || role === on ? undefined : contrast(colour, ground);
}

function number(value: number, locale: PageLocale): string {
  const text = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  // never rounded up to what is needed
  return text.format(Math.floor(value * 10) / 10);
}

function RoleTable({ shade, roles, locale }: RolesProps) {
  return (
    <div className="chiso tokens-theme" data-chiso-theme={shade}>
      <h3 className="tokens-title" id={`tokens-${shade}`}>
        {say(words[shade], locale)}
      </h3>
      <table className="book-table tokens-table" aria-labelledby={`tokens-${shade}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.shown, locale)}</th>
            <th scope="col">{say(words.role, locale)}</th>
            <th scope="col" className="book-number">
              {say(words.ratio, locale)}
            </th>
            <th scope="col" className="book-number">
              {say(words.least, locale)}
            </th>
          </tr>
        </thead>
        <tbody>
          {roleEntries.map((entry) => (
            <RoleRow
              key={entry.role}
              entry={entry}
              ratio={ratioOf(roles, entry.role, entry.as === "on-focus" ? "focus" : "paper")}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RoleRowProps {
  readonly entry: RoleEntry;
  readonly ratio: number | undefined;
  readonly locale: PageLocale;
}

function RoleRow({ entry, ratio, locale }: RoleRowProps) {
  const { role, as, least, use } = entry;
  return (
    <tr>
      <td>
        <span className="tokens-sample chiso-tone" data-tone={role} data-as={as}>
          {as === "text" || as === "on-focus" ? say(words.sample, locale) : null}
        </span>
      </td>
      <th scope="row">
        <span className="book-term">{role}</span>
        <span className="book-small tokens-use">{say(use, locale)}</span>
      </th>
      <td className="book-number">{ratio === undefined ? "–" : number(ratio, locale)}</td>
      <td className="book-number">{least === undefined ? "–" : number(least, locale)}</td>
    </tr>
  );
}

const strong = ["ink", "focus", "peer", "rest", "rule"];

function MoreContrast({ shade, roles, locale }: RolesProps) {
  return (
    <div className="chiso tokens-theme" data-chiso-theme={shade} data-chiso-contrast="more">
      <ul className="tokens-strip">
        {strong.map((role) => {
          const ratio = ratioOf(roles, role);
          return (
            <li key={role} className="tokens-strip-item">
              <span className="tokens-sample chiso-tone" data-tone={role} data-as="line" />
              <span className="book-term">{role}</span>
              <span className="book-small">{ratio === undefined ? "–" : number(ratio, locale)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RampProps {
  readonly scale: "seq" | "div" | "cat";
  readonly roles: Roles | undefined;
  readonly locale: PageLocale;
}

function Ramp({ scale, roles, locale }: RampProps) {
  const steps = Array.from({ length: scale === "cat" ? 8 : 10 }, (_, step) => step);
  return (
    <>
      <h4 className="book-sub tokens-scale">{say(words[scale], locale)}</h4>
      {sights.map((sight) => (
        <div key={sight} className="tokens-ramp-row">
          <span className="book-small">
            {say(words.sights[sight === "protanopia" ? "usual" : sight], locale)}
          </span>
          <ol
            className="tokens-ramp"
            aria-label={`${scale}, ${say(words.sights[sight === "protanopia" ? "usual" : sight], locale)}`}
          >
            {steps.map((step) => (
              <Step
                key={step}
                name={`${scale}-${step}`}
                colour={roles?.get(`${scale}-${step}`)}
                ink={roles?.get(`${scale}-${step}-ink`)}
                sight={sight}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

interface StepProps {
  readonly name: string;
  readonly colour: string | undefined;
  readonly ink: string | undefined;
  readonly sight: Sight;
}

/** A colour that was measured is set through the CSSOM: no attribute that a strict policy forbids. */
function Step({ name, colour, ink, sight }: StepProps) {
  const paint = (element: HTMLElement | null) => {
    if (!element || colour === undefined) return;
    element.style.setProperty("--step", simulate(colour, sight));
    if (ink !== undefined) element.style.setProperty("--step-ink", simulate(ink, sight));
  };
  const number = name.split("-")[1] ?? "";
  return (
    <li ref={paint} className="tokens-step">
      {ink !== undefined && sight === "usual" ? (
        number
      ) : (
        <span className="chiso-visually-hidden">{number}</span>
      )}
    </li>
  );
}
