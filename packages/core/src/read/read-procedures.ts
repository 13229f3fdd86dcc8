import type { AdministrativeProcedure, OnlineService, ProcedureCatalogue } from "../model/procedures.js";
import { ONLINE_SERVICES, onlineScale, PROCEDURE_LEVELS } from "../model/procedures.js";
import type { Issue } from "./issue.js";
import { PROCEDURES_TABLE } from "./province-tables.js";
import { bodyId, same } from "./read-bodies.js";
import { readRecords, sortedIssues } from "./records.js";
import type { TableRecord, TableSource } from "./records.js";

/**
 * A catalogue of procedures from its table (`PROCEDURES_TABLE`). A code given twice at one body and level is reported and kept
 * once; an online service in the words of another time (level 4 after 2022-08-15, unless the catalogue says that it uses them) is reported and stays unknown.
 *
 * @param about what is known of the catalogue: id, name, day, …
 * @example readProcedures("Mã thủ tục;Tên thủ tục;Lĩnh vực;Đơn vị;Cấp giải quyết\n1;A;Việc làm;Sở A;Cấp tỉnh", about)
 */
export function readProcedures(
  source: TableSource,
  about: Omit<ProcedureCatalogue, "procedures">,
  file = "CSV",
): { readonly catalogue: ProcedureCatalogue; readonly issues: readonly Issue[] } {
  const { records, issues } = readRecords(source, PROCEDURES_TABLE, file);
  const rows = new Map<string, number>();
  const procedures = records.flatMap((record) => {
    const one = procedureOf(record, about);
    const cell = `${one.id}/${one.body.vi}/${one.level}`;
    const first = rows.get(cell);
    if (first !== undefined) {
      record.report("duplicate-row", "error", "id", String(first));
      return [];
    }
    rows.set(cell, record.row);
    return [one];
  });
  return { catalogue: { ...about, procedures }, issues: sortedIssues(issues) };
}

function procedureOf(
  record: TableRecord,
  { asOf, onlineWords }: Pick<ProcedureCatalogue, "asOf" | "onlineWords">,
): AdministrativeProcedure {
  const body = record.text("body") ?? "";
  const [published, oneStop] = [record.yes("published"), record.yes("oneStop")];
  const said = ONLINE_SERVICES.find((one) => one === record.text("online"));
  const scale = onlineScale(asOf, onlineWords);
  const online = scale.find((one) => one === said);
  if (said !== undefined && online === undefined)
    record.report("unknown-value", "warning", "online", scale.map(titleOf).join(", "));
  return {
    id: record.text("id") ?? "",
    name: same(record.text("name") ?? ""),
    field: same(record.text("field") ?? ""),
    body: same(body),
    unit: bodyId(body),
    level: PROCEDURE_LEVELS.find((one) => one === record.text("level")) ?? "province",
    ...(published === undefined ? {} : { published }),
    ...(oneStop === undefined ? {} : { oneStop }),
    ...(online === undefined ? {} : { online }),
  };
}

function titleOf(online: OnlineService): string {
  const column = PROCEDURES_TABLE.columns.find(({ key }) => key === "online");
  return column?.choices?.find(({ value }) => value === online)?.title.vi ?? online;
}
