/** What a spreadsheet allows in the name of a sheet. */
const LONGEST = 31;

/**
 * A sheet's name as a spreadsheet takes it: without the marks that it refuses, no longer than 31, never empty.
 *
 * @example sheetName("PAPI 2024: Sơn La/Lào Cai") // "PAPI 2024 Sơn La Lào Cai"
 */
export function sheetName(asked: string): string {
  const plain = asked
    .replace(/[[\]/\\:*?\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const cut = [...plain].reduce(
    (name, sign) => (name.length + sign.length > LONGEST ? name : name + sign),
    "",
  );
  return cut.replace(/[\s']+$/, "") || "1";
}
