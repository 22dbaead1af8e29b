import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import type { Registrar } from './intake.js';

/**
 * Keeps with a request that another body sent on by which codes it was followed there, and which files are still under way: they are
 * fetched by `FetchFile` after the commit, so that a file store that is away holds up no registration.
 */
export async function keepSentAlong(
  tx: TenantTx,
  requestId: string,
  { from, along }: Extract<Registrar, { kind: 'body' }>,
): Promise<void> {
  await tx.query(
    'insert into earlier_key (request_id, body_id, key_hash) select $1, $2, k from unnest($3::bytea[]) k on conflict do nothing',
    [requestId, tx.bodyId, along.keys],
  );
  for (const { id, name, mediaType, size, sha256 } of along.files)
    await tx.query(
      `insert into arriving_file (id, body_id, request_id, from_body_id, from_attachment_id, redirection_id, name, media_type, size, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [v7(), tx.bodyId, requestId, from.bodyId, id, along.redirectionId, name, mediaType, size, sha256],
    );
}
