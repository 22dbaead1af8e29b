import { buildCalendar, localDate, workingDaysBetween } from '@baspasoz/law';
import type { CalendarDay, ClockExplanation, LocalizedText } from '@baspasoz/law';
import { dueStateOf } from '../../domain/due-state.js';
import type { DueState } from '../../domain/due-state.js';
import type { RequestState } from '../../domain/request-state.js';
import { groundLabel } from '../show-request/proceedings-of.js';
import type { ProceduralDecision, Redirection, RequesterQuestion } from '../show-request/proceedings.js';

/** A row of `public_proceedings`. */
export interface PublicProceedingsRow {
  questions: RequesterQuestion[];
  redirections: (Omit<PublicRedirection, 'there'> & { there: ThereRow | null })[];
  procedural: Omit<ProceduralDecision, 'groundLabel'> | null;
  cameFrom: SentOnFrom | null;
}

/** The request at the other body; moments as PostgreSQL writes them into JSON. */
interface ThereRow {
  state: RequestState;
  dueOn: string;
  dueAt: string;
  closedAt: string | null;
  extendedAt: string | null;
  breachedAt: string | null;
  timeZone: string;
  opens: string;
  closes: string;
  days: CalendarDay[];
}

/** Where the request stands at the body it was sent on to: the same code opens it there. */
interface StandsThere {
  state: RequestState;
  dueState: DueState;
  dueOn: string;
  dueAt: Date;
  workingDaysLeft: number;
  workingDaysOverdue: number;
}

/** The body that sent the request on, and its number there. */
interface SentOnFrom {
  name: LocalizedText;
  number: string;
}

type PublicRedirection = Omit<Redirection, 'toBodyId' | 'toAddress'> & { there: StandsThere | null };

/** What was asked of the requester and what was decided beside answer and refusal. */
export interface PublicProceedings {
  questions: RequesterQuestion[];
  redirections: PublicRedirection[];
  procedural: ProceduralDecision | null;
  cameFrom: SentOnFrom | null;
}

export const publicProceedings = (
  row: PublicProceedingsRow,
  clock: ClockExplanation,
  now: Date,
): PublicProceedings => ({
  questions: row.questions,
  redirections: row.redirections.map((one) => ({ ...one, there: one.there && standsThere(one.there, now) })),
  procedural: row.procedural && { ...row.procedural, groundLabel: groundLabel(row.procedural, clock) },
  cameFrom: row.cameFrom,
});

const momentOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));

function standsThere(row: ThereRow, now: Date): StandsThere {
  const { state, dueOn, timeZone } = row;
  const calendar = buildCalendar({ timeZone, workingHours: { from: row.opens, to: row.closes }, overrides: row.days });
  const dueAt = new Date(row.dueAt);
  const closedAt = momentOf(row.closedAt);
  const facts = { dueOn, dueAt, closedAt, extendedAt: momentOf(row.extendedAt), breachedAt: momentOf(row.breachedAt) };
  const until = localDate(closedAt ?? now, timeZone);
  return {
    state,
    dueState: dueStateOf(facts, now, localDate(now, timeZone)),
    dueOn,
    dueAt,
    workingDaysLeft: Math.max(0, workingDaysBetween(calendar, until, dueOn)),
    workingDaysOverdue: Math.max(0, workingDaysBetween(calendar, dueOn, until)),
  };
}
