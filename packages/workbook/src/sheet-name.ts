/** What a spreadsheet allows in the name of a sheet. */
const LONGEST = 31;

/**
 * A sheet's name as a spreadsheet takes it: without the marks that it refuses, no longer than 31, never empty.
 *
 * @example sheetName("PAPI 2024: Sơn La/Lào Cai") // "PAPI 2024 Sơn La Lào Cai"
 */
export function sheetName(asked: string): string {
  return shortened(asked, LONGEST);
}

/**
 * Names of the sheets of one workbook: as `sheetName`, and no two alike, whatever their case.
 *
 * @example sheetNames(["PAPI", "papi"]) // ["PAPI", "papi (2)"]
 */
export function sheetNames(asked: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return asked.map((name) => {
    let given = sheetName(name);
    for (let copy = 2; taken.has(given.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      given = `${shortened(name, LONGEST - mark.length)}${mark}`;
    }
    taken.add(given.toLowerCase());
    return given;
  });
}

function shortened(asked: string, longest: number): string {
  const plain = asked
    .replace(/[[\]/\\:*?\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const cut = [...plain].reduce(
    (name, sign) => (name.length + sign.length > longest ? name : name + sign),
    "",
  );
  return cut.replace(/[\s']+$/, "") || "1";
}
