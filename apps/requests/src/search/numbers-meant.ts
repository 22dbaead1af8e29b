/** As they stand in a number: an office says "42", "0042", "2026-42", "МЗ-2026-0042" or "№ 42" of the same request. */
const pattern =
  /^(?:(?:№|N|#)?\s*)?(?:(?<prefix>[\p{L}][\p{L}\p{N}.]{0,15})[-‑–\s/]*)?(?:(?<year>20\d\d)[-‑–\s/]+)?(?<count>\d{1,9})$/u;

/**
 * The numbers a typed text may mean, written as the register writes them.
 * @param prefix the body's own, used when none was typed
 * @param years in which the body registered requests
 */
export function numbersMeant(typed: string, prefix: string, years: readonly number[]): string[] {
  const groups = pattern.exec(typed.trim().slice(0, 60))?.groups;
  if (!groups?.count) return [];
  const count = String(Number(groups.count)).padStart(4, '0');
  const before = groups.prefix?.toUpperCase() ?? prefix;
  return (groups.year ? [Number(groups.year)] : years).map((year) => `${before}-${year}-${count}`);
}
