/**
 * What is counted of the requests registered in a period. Each is nought or one of a request in the view `request_measure`: what is added up
 * is what opens the list behind the sum. A request whose term still runs is neither in time nor late.
 */
export const measureNames = [
  'received',
  'open',
  'answered',
  'refused',
  'inTime',
  'late',
  'deemedRefused',
  'waitingBeyondTerm',
  'extended',
  'repeated',
  'complained',
  'complaintInTime',
  'complaintLate',
  'complaintUpheld',
  // The table for programs names its columns in this order: what is new stands at the end.
  'answeredInPart',
] as const;

export type Measure = (typeof measureNames)[number];

/** How many of each; null where the number is hidden from the public. */
export type Counts<Count = number> = Record<Measure, Count>;

/** The column of a measure in the views. */
export const columnOf = (measure: Measure): string => measure.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);

export const noCounts = (): Counts => Object.fromEntries(measureNames.map((name) => [name, 0])) as Counts;

export function addCounts(to: Counts, more: Counts): Counts {
  for (const name of measureNames) to[name] += more[name];
  return to;
}
