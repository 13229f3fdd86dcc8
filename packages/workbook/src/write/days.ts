/** How days are shown in sheets that we write. */
export const DAY_FORMAT = "dd/mm/yyyy";

/** The serial number of a day: days since 1899-12-30, which is right from March 1900 on. */
export function daySerial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}
