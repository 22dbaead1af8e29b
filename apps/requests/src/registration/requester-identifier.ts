import type { TenantTx } from '@baspasoz/persistence';

/** Keeps the IIN or BIN that a requester gave, apart from the request: the office alone may read it. */
export const keepIdentifier = (tx: TenantTx, requestId: string, iinBin: string): Promise<unknown> =>
  tx.query('insert into requester_identifier (request_id, body_id, iin_bin) values ($1, $2, $3)', [
    requestId,
    tx.bodyId,
    iinBin,
  ]);
