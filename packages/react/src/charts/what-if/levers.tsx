import type { ComponentId, Moves, WhatIfGround } from "@chiso/core";
import { useRef } from "react";
import { componentName, scoreCell } from "../../messages/say.js";
import type { WhatIfWords } from "../../messages/what-if-words.js";
import { leverScales, liveText } from "./live-moves.js";
import type { LeverScale } from "./live-moves.js";
import { readScore, writeScore } from "./typed-score.js";

export interface LeversProps {
  readonly ground: WhatIfGround;
  readonly moves: Moves;
  /** Components that go no further. */
  readonly caps: Moves;
  readonly words: WhatIfWords;
  /** A slider was let go, a number was entered. */
  readonly onMove: (moves: Moves) => void;
  readonly onLock: (component: ComponentId, locked: boolean) => void;
  /** A component goes no further than a score, or as far as the others again. */
  readonly onCap: (component: ComponentId, cap: number | undefined) => void;
}

/**
 * A slider and a number for each component. While one moves, only the line of the answer and the number beside it are written;
 * React hears of it when it is let go.
 */
export function Levers({ ground, moves, caps, words, onMove, onLock, onCap }: LeversProps) {
  const line = useRef<HTMLOutputElement>(null);
  const going = useRef<Record<ComponentId, number>>({});
  const moved = (component: ComponentId, to: number) => {
    going.current = { ...moves, ...going.current, [component]: to };
    if (line.current) line.current.textContent = liveText(ground, going.current, words);
  };
  const settle = () => {
    const at = going.current;
    going.current = {};
    if (Object.entries(at).some(([id, to]) => moves[id] !== to)) onMove({ ...moves, ...at });
  };
  return (
    <div className="chiso-levers">
      <output ref={line} className="chiso-levers-answer">
        {liveText(ground, moves, words)}
      </output>
      <ul className="chiso-levers-list">
        {leverScales(ground).map((scale, at) => (
          <Lever
            key={scale.component}
            scale={scale}
            free={ground.levers[at]?.free ?? false}
            capped={Object.hasOwn(caps, scale.component)}
            to={moves[scale.component] ?? scale.now}
            name={componentName(ground, scale.component, words)}
            ends={[scale.now, scale.high].map((value) =>
              scoreCell(ground.data, scale.component, value, words),
            )}
            words={words}
            onInput={moved}
            onSettle={settle}
            onLock={onLock}
            onCap={onCap}
          />
        ))}
      </ul>
    </div>
  );
}

interface LeverProps {
  readonly scale: LeverScale;
  readonly free: boolean;
  readonly capped: boolean;
  readonly to: number;
  readonly name: string;
  readonly ends: readonly string[];
  readonly words: WhatIfWords;
  readonly onInput: (component: ComponentId, to: number) => void;
  readonly onSettle: () => void;
  readonly onLock: LeversProps["onLock"];
  readonly onCap: LeversProps["onCap"];
}

function Lever(props: LeverProps) {
  const { scale, free, capped, to, name, ends, words, onInput, onSettle, onLock, onCap } = props;
  const { component, low, high, step, digits } = scale;
  const [now = "", ceiling = ""] = ends;
  const slider = useRef<HTMLInputElement>(null);
  const number = useRef<HTMLInputElement>(null);
  const { whatIf } = words.messages;
  const spoken = (value: number) =>
    slider.current?.setAttribute("aria-valuetext", writeScore(value, digits, words.format));
  const slid = (value: number) => {
    if (number.current) number.current.value = writeScore(value, digits, words.format);
    spoken(value);
    onInput(component, value);
  };
  const typed = (text: string) => {
    const value = readScore(text);
    if (value === undefined) return;
    const within = Math.min(Math.max(value, low), high);
    if (slider.current) slider.current.value = String(within);
    spoken(within);
    onInput(component, within);
  };
  const left = () => {
    // what was no score, or beyond the ends, gives way to what stands
    if (number.current && slider.current)
      number.current.value = writeScore(slider.current.valueAsNumber, digits, words.format);
    onSettle();
  };
  // written anew when a scenario is opened or solved, never while one moves it
  const shown = String(Number(to.toFixed(6)));
  const written = writeScore(to, digits, words.format);
  return (
    <li className="chiso-lever">
      <span className="chiso-lever-name">{name}</span>
      <span className="chiso-lever-ends">
        {now} → {ceiling}
      </span>
      <input
        key={`range ${shown} ${high}`}
        ref={slider}
        className="chiso-lever-range"
        min={low}
        max={high}
        step="any"
        aria-label={name}
        aria-valuetext={written}
        defaultValue={shown}
        disabled={!free}
        onBlur={onSettle}
        // last, as a browser's own React writes it: the markup of a server is the same
        type="range"
        onInput={(event) => slid(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => stepBy(event, step)}
        onPointerUp={onSettle}
        onKeyUp={onSettle}
      />
      <input
        key={`number ${shown} ${high}`}
        ref={number}
        className="chiso-lever-number"
        aria-label={whatIf.score(name)}
        defaultValue={written}
        disabled={!free}
        onBlur={left}
        inputMode="decimal"
        autoComplete="off"
        // a number field writes the mark of the browser's language, not of the page's
        type="text"
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onSettle();
        }}
      />
      <Holds
        name={name}
        free={free}
        capped={capped}
        words={words}
        onLock={(on) => onLock(component, on)}
        onCap={(on) => onCap(component, on ? to : undefined)}
      />
    </li>
  );
}

interface HoldsProps extends Pick<LeverProps, "name" | "free" | "capped" | "words"> {
  readonly onLock: (on: boolean) => void;
  readonly onCap: (on: boolean) => void;
}

/** What holds a lever: kept as it is, or no further than it stands. */
function Holds({ name, free, capped, words, onLock, onCap }: HoldsProps) {
  const { whatIf } = words.messages;
  return (
    <span className="chiso-lever-holds">
      <Check name={whatIf.lock(name)} said={whatIf.lockShort} checked={!free} onCheck={onLock} />
      <Check
        name={whatIf.cap(name)}
        said={whatIf.capShort}
        checked={capped}
        disabled={!free}
        onCheck={onCap}
      />
    </span>
  );
}

interface CheckProps {
  readonly name: string;
  readonly said: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onCheck: (on: boolean) => void;
}

function Check({ name, said, checked, disabled = false, onCheck }: CheckProps) {
  return (
    <label className="chiso-lever-lock">
      <input
        aria-label={name}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />{" "}
      {said}
    </label>
  );
}

/** Arrow keys move a hundredth of a point or the last digit of the index, whichever is more; with Page keys ten times that. */
function stepBy(event: React.KeyboardEvent<HTMLInputElement>, digit: number): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
  };
  const by = steps[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const { currentTarget: slider } = event;
  const to = slider.valueAsNumber + by * Math.max(digit, 0.01);
  slider.value = String(Math.min(Math.max(to, Number(slider.min)), Number(slider.max)));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}
