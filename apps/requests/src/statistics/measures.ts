/**
 * What is counted of the requests registered in a period, each with the condition over `public_request_fact s` that makes it: the same
 * condition opens the list behind the number. A request whose term still runs is neither in time nor late.
 */
export const measures = {
  received: 'true',
  open: 's.closed_at is null and not s.late',
  answered: `s.state = 'answered'`,
  refused: `s.state = 'refused'`,
  inTime: 's.closed_at is not null and not s.late',
  late: 's.closed_at is not null and s.late',
  deemedRefused: 's.late',
  waitingBeyondTerm: 's.closed_at is null and s.late',
  extended: 's.extended',
  repeated: 's.repeated',
  complained: 's.complained',
  complaintInTime: 's.complaint_in_time',
  complaintLate: 's.complaint_late',
  complaintUpheld: 's.complaint_upheld',
} as const;

export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as Measure[];

/** How many of each; null where the number is hidden from the public. */
export type Counts<Count = number> = Record<Measure, Count>;

export const countColumns = measureNames
  .map((name) => `count(*) filter (where ${measures[name]})::int as "${name}"`)
  .join(',\n    ');
