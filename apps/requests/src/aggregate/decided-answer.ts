import type { Language } from '@baspasoz/contracts';
import type { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClaimMark } from '../domain/claims.js';
import type { WithheldPart } from '../domain/withheld-part.js';
import type { AnswerForm } from '../domain/answer-form.js';
import type { Texts } from '../drafts/draft.js';
import { checkAgainstLines } from '../lines/check-against-lines.js';
import { settleLineUses } from '../lines/settle-line-uses.js';
import { foldRequest } from '../search/request-words.js';
import type { ClockRow } from './clock-row.js';
import { keepJointBodies } from './joint-bodies.js';

/** An answer as it goes out, the first or a new one after a complaint. */
export interface DecidedAnswer {
  language: Language;
  text: string;
  form: AnswerForm;
  /** The same in further languages. */
  otherTexts: Texts;
  /** Where its statements come from; kept with the answer, never sent. */
  marks: readonly ClaimMark[];
  /** What it does not give, each part on its ground. */
  withheld: readonly WithheldPart[];
  /** Who stood for the head where the head approved it. */
  approvedAs: 'first-head' | 'deputy' | null;
}

/** The grounds on which parts of an answer are withheld, each once. */
export const withheldOn = ({ withheld }: DecidedAnswer): string[] => [
  ...new Set(withheld.map(({ groundCode }) => groundCode)),
];

/**
 * What every answer leaves beside its own row, which is written before: the parts it withholds, the bodies it is given jointly with, the lines to take that stand in it or against
 * it, its words for the search. The caller holds the request's lock.
 *
 * @param complaintId the complaint after which it is given anew; null for a first answer
 */
export async function keepBesideAnswer(
  tx: TenantTx,
  outbox: Outbox,
  request: ClockRow,
  answer: DecidedAnswer,
  { by, complaintId }: { by: string; complaintId: string | null },
): Promise<void> {
  const { requestId } = request;
  const texts: Texts = { ...answer.otherTexts, [answer.language]: answer.text };
  for (const [place, { groundCode, what, reasoning }] of answer.withheld.entries())
    await tx.query(
      `insert into withheld_part (request_id, complaint_id, place, body_id, ground_code, what, reasoning) values ($1, $2, $3, $4, $5, $6, $7)`,
      [requestId, complaintId, place, tx.bodyId, groundCode, JSON.stringify(what), JSON.stringify(reasoning)],
    );
  await keepJointBodies(tx, requestId, complaintId, { texts, marks: answer.marks });
  await settleLineUses(tx, requestId, Object.values(texts).join('\n'));
  await checkAgainstLines(tx, outbox, request, texts, by);
  await foldRequest(tx, requestId);
}
