import type { EditionId, IndexDefinition, UnitBook } from "@chiso/core";
import type { GateTemplate } from "@chiso/react/data-gate";
import type { TemplateOptions } from "@chiso/workbook/gate";
import type { State } from "../state/state.js";
import { ownWords } from "./own-words.js";

const KINDS = ["bodies", "inspection", "procedures"] as const;

/** Workbooks to fill in, one a kind of data: of scores that of the edition that is shown. */
export function ownTemplates(
  definition: IndexDefinition,
  book: UnitBook,
  edition: EditionId | undefined,
  locale: State["lang"],
): readonly GateTemplate[] {
  const text = ownWords(locale);
  const year = edition ?? definition.editions.at(-1)?.id;
  const write = async (options: TemplateOptions) => {
    const { writeTemplate } = await import("@chiso/workbook/gate");
    return writeTemplate(options);
  };
  const scores =
    year === undefined
      ? []
      : [
          {
            label: `${definition.name[locale]} ${year}`,
            file: `${definition.id}-${year}.xlsx`,
            make: () => write({ kind: "scores", definition, book, edition: year, locale }),
          },
        ];
  const others = KINDS.map((kind) => ({
    label: text.template[kind],
    file: text.templateFile[kind],
    make: () => write({ kind, locale }),
  }));
  return [...scores, ...others];
}
