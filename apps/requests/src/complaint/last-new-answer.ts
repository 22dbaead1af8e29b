/**
 * SQL that gives the new answer a request was last given after a complaint, as the complaint's row; no row when there was none.
 *
 * @param requestId an expression of the query around it
 */
export const lastNewAnswer = (requestId: string): string =>
  `select o.id, o.answer, o.answered_at, o.answer_language from complaint o
   where o.request_id = ${requestId} and o.answered_at is not null order by o.answered_at desc limit 1`;
