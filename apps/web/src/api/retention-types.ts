import type { LocalizedText } from './clock-types';

/** What stands against the erasure of a requester's personal data. */
export type ErasureHindrance = 'erased' | 'open' | 'complaint-term' | 'complaint-open' | 'held';

/** How long a request's personal data are kept. Days are local dates of the body. */
export interface RequestRetention {
  hold: { reason: string; heldAt: string; heldByName: string | null } | null;
  erasedAt: string | null;
  hindrance: ErasureHindrance | null;
  complaintUntil: string | null;
  keptUntil: string | null;
}

/** A rule of keeping with what follows it and what it has ended. */
export interface RetentionRule {
  key: string;
  keeps: { value: number; unit: 'hour' | 'calendar-day' | 'year' } | null;
  from: LocalizedText;
  then: 'erase-requester' | 'delete' | 'by-presence' | 'by-messaging' | 'by-files' | null;
  why: LocalizedText;
  clause: LocalizedText | null;
  mark: 'S' | 'T' | 'N' | 'M' | 'B' | 'D';
  holds: LocalizedText[];
  ended: number;
  lastEndedOn: string | null;
  lastEnded: number;
}

export interface RetentionOverview {
  rules: RetentionRule[];
  lastRunAt: string | null;
  nextRunAt: string | null;
  erasedOnDemand: number;
  holds: { requestId: string; number: string; reason: string; heldAt: string; heldByName: string | null }[];
  holdCount: number;
}
