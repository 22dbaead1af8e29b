import { freshnessTerm } from '@baspasoz/law';
import type { FreshnessTerm } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from './body-frame.js';
import type { SectionRow } from './section-row.js';

/** The term an event starts in a section, under the law in force for the body; null when it starts none. */
export const termAfter = (
  section: Pick<SectionRow, 'kind'>,
  event: 'publication' | 'data-received',
  at: Date,
  { calendar, profile }: Pick<BodyFrame, 'calendar' | 'profile'>,
): FreshnessTerm | null => freshnessTerm({ section: section.kind, event, at, calendar, profile: profile.code });

/** The running term computed anew from what started it, as a change of the calendar wants. */
export const runningTerm = (
  section: SectionRow,
  frame: Pick<BodyFrame, 'calendar' | 'profile'>,
): FreshnessTerm | null =>
  section.termFrom &&
  (termAfter(section, 'publication', section.termFrom, frame) ??
    termAfter(section, 'data-received', section.termFrom, frame));

/** Starts a new term in a locked section, or ends the running one: what was stale is stale no more. */
export async function startTerm(
  tx: TenantTx,
  section: Pick<SectionRow, 'id'>,
  from: Date,
  term: FreshnessTerm | null,
): Promise<void> {
  await tx.query(
    `update section set term_from = $3, fresh_due_on = $4, fresh_until = $5, term_profile = $6, term_clause = $7,
       term_number = term_number + 1, stale_since = null
     where id = $1 and body_id = $2`,
    [
      section.id,
      tx.bodyId,
      term ? from : null,
      term?.dueOn ?? null,
      term?.dueAt ?? null,
      term?.profile ?? null,
      term ? JSON.stringify(term.term.clause) : null,
    ],
  );
}

/** Moves the end of a running term, as a change of the calendar does: it stays the same term. */
export async function moveTerm(tx: TenantTx, section: Pick<SectionRow, 'id'>, term: FreshnessTerm): Promise<void> {
  await tx.query('update section set fresh_due_on = $3, fresh_until = $4 where id = $1 and body_id = $2', [
    section.id,
    tx.bodyId,
    term.dueOn,
    term.dueAt,
  ]);
}
