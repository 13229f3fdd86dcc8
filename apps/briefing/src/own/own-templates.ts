import type { EditionId, IndexDefinition, IsoDate, UnitBook } from "@chiso/core";
import type { GateTemplate } from "@chiso/react/data-gate";
import type { GateOptions, RecordsContent, TemplateOptions } from "@chiso/workbook/gate";
import type { State } from "../state/state.js";
import { ownOptions } from "./own-options.js";
import type { OwnWords } from "./own-words.js";
import { ownWords } from "./own-words.js";

type Example = keyof OwnWords["example"];

async function write(options: TemplateOptions): Promise<Blob> {
  const { writeTemplate } = await import("@chiso/workbook/gate");
  return writeTemplate(options);
}

/**
 * Workbooks to fill in, one a kind of data: of scores that of the edition that is shown; and the illustrative province's own,
 * filled in.
 */
export function ownTemplates(
  definition: IndexDefinition,
  book: UnitBook,
  edition: EditionId | undefined,
  locale: State["lang"],
  today: IsoDate,
): readonly GateTemplate[] {
  const text = ownWords(locale);
  const year = edition ?? definition.editions.at(-1)?.id;
  const scores: readonly GateTemplate[] =
    year === undefined
      ? []
      : [
          {
            label: `${definition.name[locale]} ${year}`,
            file: `${definition.id}-${year}.xlsx`,
            make: () => write({ kind: "scores", definition, book, edition: year, locale }),
          },
        ];
  const blank = ownOptions(definition, book, today).flatMap((options): GateTemplate[] => {
    const content = blankOf(options);
    if (!content) return [];
    const { kind } = content;
    const make = () => write({ kind, locale, content });
    return [{ label: text.template[kind], file: text.templateFile[kind], make }];
  });
  const filled = (Object.keys(EXAMPLES) as Example[]).map((name): GateTemplate => {
    const make = async () => {
      const content = await EXAMPLES[name]();
      return write({ kind: content.kind, locale, content });
    };
    return { label: text.example[name], file: text.exampleFile[name], filled: true, make };
  });
  return [...scores, ...blank, ...filled];
}

/** Nothing but the lists that are the same everywhere: fields of the reform, what teams look at. */
function blankOf(options: GateOptions): RecordsContent | undefined {
  switch (options.kind) {
    case "scores":
      return undefined;
    case "bodies": {
      const set = { ...options.set, criteria: [] };
      return { kind: "bodies", set, assessment: { ...options.about, set, bodies: [] } };
    }
    case "inspection":
      return { kind: "inspection", programme: { ...options.about, items: [] } };
    case "procedures":
      return { kind: "procedures", catalogue: { ...options.about, procedures: [] } };
  }
}

const examples = () => import("@chiso/data/example");

const EXAMPLES: Readonly<Record<Example, () => Promise<RecordsContent>>> = {
  departments: async () => bodiesOf((await examples()).exampleDepartments),
  districts: async () => bodiesOf((await examples()).exampleDistricts),
  communes: async () => bodiesOf((await examples()).exampleCommunes),
  inspection: async () => ({ kind: "inspection", programme: (await examples()).exampleInspection }),
  procedures: async () => ({ kind: "procedures", catalogue: (await examples()).exampleProcedures }),
};

function bodiesOf(
  assessment: Extract<RecordsContent, { readonly kind: "bodies" }>["assessment"],
): RecordsContent {
  return { kind: "bodies", set: assessment.set, assessment };
}
