import type { TenantTx } from '@baspasoz/persistence';
import type { Wishes } from './intake.js';

/** The wishes of a request as one value in SQL, null where it has none; `of` names the column with its id. */
export const wishesJson = (of: string): string =>
  `(select jsonb_build_object('answerForm', w.answer_form, 'answerBy', w.answer_by) from requester_wish w where w.request_id = ${of})`;

export async function keepWishes(tx: TenantTx, requestId: string, { answerForm, answerBy }: Wishes): Promise<void> {
  await tx.query('insert into requester_wish (request_id, body_id, answer_form, answer_by) values ($1, $2, $3, $4)', [
    requestId,
    tx.bodyId,
    answerForm,
    answerBy,
  ]);
}
