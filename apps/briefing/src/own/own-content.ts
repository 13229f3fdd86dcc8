import type { Dataset, Text } from "@chiso/core";
import type { BodyAssessment, ProcedureCatalogue, Programme } from "@chiso/core/province";
import type { KeptSet } from "@chiso/workbook/gate";
import type { Catalogue } from "../state/catalogue.js";
import { ownDataset } from "./own-dataset.js";
import { ownEn } from "./words-en.js";
import { ownVi } from "./words-vi.js";

/** A kept set as figures take it. */
export type OwnContent =
  | { readonly kind: "scores"; readonly data: Dataset }
  | { readonly kind: "bodies"; readonly assessment: BodyAssessment }
  | { readonly kind: "inspection"; readonly programme: Programme }
  | { readonly kind: "procedures"; readonly procedures: ProcedureCatalogue };

/**
 * What a kept set shows, credited to the reader's own file and to nobody else.
 *
 * @returns undefined for scores of an index that the catalogue does not have
 */
export function ownContent(set: KeptSet, catalogue: Catalogue): OwnContent | undefined {
  const { content } = set;
  const credit: Text = { vi: ownVi.credit(set.file), en: ownEn.credit(set.file) };
  switch (content.kind) {
    case "scores": {
      const data = ownDataset(set, catalogue);
      return data && { kind: "scores", data };
    }
    case "bodies":
      return { kind: "bodies", assessment: { ...content.assessment, credit } };
    case "inspection":
      return { kind: "inspection", programme: { ...content.programme, credit } };
    case "procedures":
      return { kind: "procedures", procedures: { ...content.catalogue, credit } };
  }
}
