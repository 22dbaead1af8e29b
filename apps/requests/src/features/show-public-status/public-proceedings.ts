import type { ClockExplanation } from '@baspasoz/law';
import { groundLabel } from '../show-request/proceedings-of.js';
import type { ProceduralDecision, Redirection, RequesterQuestion } from '../show-request/proceedings.js';

/** A row of `public_proceedings`. */
export interface PublicProceedingsRow {
  questions: RequesterQuestion[];
  redirections: PublicRedirection[];
  procedural: Omit<ProceduralDecision, 'groundLabel'> | null;
}

export type PublicRedirection = Omit<Redirection, 'toBodyId' | 'toAddress'>;

/** What was asked of the requester and what was decided beside answer and refusal. */
export interface PublicProceedings {
  questions: RequesterQuestion[];
  redirections: PublicRedirection[];
  procedural: ProceduralDecision | null;
}

export const publicProceedings = (row: PublicProceedingsRow, clock: ClockExplanation): PublicProceedings => ({
  questions: row.questions,
  redirections: row.redirections,
  procedural: row.procedural && { ...row.procedural, groundLabel: groundLabel(row.procedural, clock) },
});
