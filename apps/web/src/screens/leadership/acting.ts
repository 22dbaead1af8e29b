import type { Absence, Leadership } from '../../api/leadership-paths';

export const awayOn = (absences: readonly Absence[], personId: string, date: string): Absence | undefined =>
  absences.find((one) => one.personId === personId && one.from <= date && date <= one.to);

/** Whom the head's matters reach on a date: the head, or the first deputy who is there. Null when nobody is. */
export function actingOn(
  { firstHead, deputies }: Leadership,
  absences: readonly Absence[],
  date: string,
): string | null {
  const line = [...(firstHead ? [firstHead] : []), ...deputies.toSorted((a, b) => a.order - b.order)];
  return line.find(({ personId }) => !awayOn(absences, personId, date))?.personId ?? null;
}
