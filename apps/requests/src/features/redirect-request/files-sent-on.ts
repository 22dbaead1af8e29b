import type { TenantTx } from '@baspasoz/persistence';
import type { AttachmentState } from '../../attachments/attachment.js';
import { problems } from '../../problems.js';

interface SendingOn {
  redirectionId: string;
  requestId: string;
  /** For a part, the files that belong to it; null for all. */
  chosen: readonly string[] | null;
}

/**
 * Notes which of the requester's files go with what is sent on: what they handed in or wrote by mail, but nothing infected.
 * Problems, of a chosen file only: `attachment-not-found`, `attachment-infected`.
 *
 * @returns how many go
 */
export async function noteFilesSentOn(tx: TenantTx, { redirectionId, requestId, chosen }: SendingOn): Promise<number> {
  const files = await tx.query<{ id: string; state: AttachmentState }>(
    `select a.id, a.state from attachment a where a.request_id = $1 and a.body_id = $2 and a.owner_kind in ('request', 'mail')
       and ($3::uuid[] is null or a.id = any ($3))`,
    [requestId, tx.bodyId, chosen],
  );
  if (chosen && new Set(chosen).size !== files.length) throw problems['attachment-not-found']();
  if (chosen && files.some(({ state }) => state === 'infected')) throw problems['attachment-infected']();
  const going = files.filter(({ state }) => state !== 'infected').map(({ id }) => id);
  await tx.query(
    'insert into redirected_file (redirection_id, body_id, request_id, attachment_id) select $1, $2, $3, a from unnest($4::uuid[]) a',
    [redirectionId, tx.bodyId, requestId, going],
  );
  return going.length;
}
