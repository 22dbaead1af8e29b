import type { TenantTx } from '@baspasoz/persistence';

/** Keeps the IIN or BIN that a requester gave, apart from the request: the office alone may read it. */
export const keepIdentifier = (tx: TenantTx, requestId: string, iinBin: string): Promise<unknown> =>
  tx.query('insert into requester_identifier (request_id, body_id, iin_bin) values ($1, $2, $3)', [
    requestId,
    tx.bodyId,
    iinBin,
  ]);

/** Keeps the post of whoever signed for a state body. */
export const keepPost = (tx: TenantTx, requestId: string, post: string): Promise<unknown> =>
  tx.query('update media_request set requester_post = $3 where id = $1 and body_id = $2', [requestId, tx.bodyId, post]);
