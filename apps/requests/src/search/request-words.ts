import type { TenantTx } from '@baspasoz/persistence';
import { lookForAnything } from './look-for.js';
import { searchVector } from './search-vector.js';
import type { SearchPart } from './search-vector.js';

/** Counts up when `searchVector`, or what is folded here, changes: every request is then folded again in the background. */
export const foldingVersion = 2;

interface RequestTexts {
  subject: string;
  text: string;
  requesterName: string | null;
  requesterOutlet: string | null;
  answers?: string | null;
}

/** The words of a request: who asks, about what, in which words, and what was answered. The number has an index of its own. */
export const requestVector = (request: RequestTexts): string => {
  const parts: SearchPart[] = [
    { text: request.requesterOutlet, weight: 'A' },
    { text: request.requesterName, weight: 'A' },
    { text: request.subject, weight: 'B' },
    { text: request.text, weight: 'C' },
    { text: request.answers, weight: 'D' },
  ];
  return searchVector(parts);
};

/** Folds a request's words anew; call it in the transaction that changed a text of it. */
export async function foldRequest(tx: TenantTx, requestId: string): Promise<void> {
  const [request] = await tx.query<RequestTexts>(
    `select r.subject, r.text, r.requester_name as "requesterName", r.requester_outlet as "requesterOutlet",
       concat_ws(E'\\n', (select string_agg(a.text, E'\\n') from answer a where a.request_id = r.id and a.body_id = r.body_id),
         (select string_agg(k.answer, E'\\n') from complaint k where k.request_id = r.id and k.body_id = r.body_id)) as answers
     from media_request r where r.id = $1 and r.body_id = $2`,
    [requestId, tx.bodyId],
  );
  if (!request) return;
  await lookForAnything(tx);
  await tx.query(
    `insert into request_words (request_id, body_id, words, folding) values ($1, $2, $3::tsvector, $4)
     on conflict (request_id) do update set words = excluded.words, folding = excluded.folding`,
    [requestId, tx.bodyId, requestVector(request), foldingVersion],
  );
}
