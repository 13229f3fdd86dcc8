import { CODE_LENGTH, LIST_LENGTH, SCENARIO_LENGTH } from "./option-kind.js";
import type { OptionKind } from "./option-kind.js";
import { SPEC_VERSION } from "./spec.js";
import type { SpecFigures } from "./spec.js";

type Schema = Readonly<Record<string, unknown>>;

const code: Schema = { type: "string", maxLength: CODE_LENGTH };
const codes: Schema = { oneOf: [code, { type: "array", items: code, maxItems: LIST_LENGTH }] };
const scenario: Schema = { type: "string", maxLength: SCENARIO_LENGTH };
const scenarios: Schema = {
  oneOf: [scenario, { type: "array", items: scenario, maxItems: LIST_LENGTH }],
};
const edition: Schema = { type: "integer", minimum: 1900, maximum: 2999 };

function schemaOf(option: OptionKind): Schema {
  switch (option.kind) {
    case "choice":
      return { enum: option.of };
    case "flag":
      return { type: "boolean" };
    case "edition":
      return edition;
    case "rank":
      return { type: "integer", minimum: 1 };
    case "code":
      return code;
    case "codes":
      return codes;
    case "scores":
      return { oneOf: [{ type: "string" }, { type: "object", additionalProperties: { type: "number" } }] };
    case "scenarios":
      return scenarios;
    case "date":
      return { type: "string", format: "date" };
  }
}

/** The JSON Schema (2020-12) of a spec, made of what the figures declare: an editor completes and checks by it. */
export function specSchema(figures: SpecFigures): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Chiso figure",
    type: "object",
    required: ["spec", "figure"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      spec: { const: SPEC_VERSION },
      figure: { enum: Object.keys(figures) },
      index: code,
      edition,
      component: code,
      scope: code,
      focus: codes,
      compare: codes,
      locale: { enum: ["vi", "en"] },
      options: { type: "object" },
    },
    allOf: Object.entries(figures).map(([name, options]) => ({
      if: { properties: { figure: { const: name } } },
      // a word of JSON Schema, no promise
      // oxlint-disable-next-line unicorn/no-thenable
      then: {
        properties: {
          options: {
            additionalProperties: false,
            properties: Object.fromEntries(
              Object.entries(options).map(([key, kind]) => [key, schemaOf(kind)]),
            ),
          },
        },
      },
    })),
  };
}
