import type { CardFace, CardLayout } from "./layout.js";
import type { FaceFact } from "./fact.js";

/** The faces of a card: definition lists, so that each figure is read with its name. */
export function CardMarks({ layout: { faces, named } }: { readonly layout: CardLayout }) {
  return (
    <div className="chiso-card-faces">
      {faces.map((face) => (
        <Face key={face.unit} face={face} named={named} />
      ))}
    </div>
  );
}

function Face({ face: { unit, hero, facts }, named }: { readonly face: CardFace; readonly named: boolean }) {
  return (
    <div className="chiso-card-face">
      {named ? <p className="chiso-card-unit">{unit}</p> : null}
      <dl className="chiso-card-hero">
        {hero.map((fact) => (
          <FactLine key={fact.label} fact={fact} />
        ))}
      </dl>
      <dl className="chiso-card-facts">
        {facts.map((fact) => (
          <FactLine key={fact.label} fact={fact} />
        ))}
      </dl>
    </div>
  );
}

const ARROWS = { up: "▲", down: "▼", same: "", almost: "" } as const;

function FactLine({ fact: { label, values, missing, mark } }: { readonly fact: FaceFact }) {
  return (
    <div className="chiso-card-fact">
      <dt className="chiso-card-label">{label}</dt>
      <dd className="chiso-card-value" data-missing={missing}>
        {values.map(({ text, direction }) => (
          <span key={text} className="chiso-card-figure" data-direction={direction}>
            {direction === "up" || direction === "down" ? (
              <span className="chiso-card-arrow" aria-hidden="true">
                {ARROWS[direction]}
              </span>
            ) : null}
            {text}
          </span>
        ))}
        {mark === undefined || mark === "" ? null : <span className="chiso-card-mark">{mark}</span>}
      </dd>
    </div>
  );
}
