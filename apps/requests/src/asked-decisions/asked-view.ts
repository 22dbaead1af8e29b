import { proceduralGrounds } from '@baspasoz/law';
import type { LocalDate, LocalizedText, WorkCalendar } from '@baspasoz/law';
import { clockOf } from '../aggregate/clock-of.js';
import type { StoredClock } from '../aggregate/clock-of.js';
import type { ApprovalKind } from '../approvals/approval-rows.js';
import type { AskedContent } from './asked-decision.js';

/** What the head is asked to decide, with what it would bring about. */
export interface AskedView extends AskedContent {
  /** How the law calls the ground of a termination. */
  groundLabel: LocalizedText | null;
  /** The last day of the term if it were extended now; null of a termination. */
  dueIfExtended: LocalDate | null;
}

type Clocked = Pick<StoredClock, 'kind' | 'requesterKind' | 'receivedAt' | 'legalProfile'> & { registeredOn: string };

/** @param calendar the one in force: an extension is computed with it, whatever the clock began with */
export function askedView(
  kind: ApprovalKind,
  content: AskedContent,
  clock: Clocked,
  calendar: WorkCalendar,
): AskedView {
  const grounds = proceduralGrounds(clock.legalProfile, 'terminationGrounds', clock.registeredOn);
  return {
    ...content,
    groundLabel: grounds.find(({ code }) => code === content.groundCode)?.label ?? null,
    dueIfExtended: kind === 'extension' ? clockOf({ ...clock, extendedAt: null }, calendar).dueIfExtended : null,
  };
}
