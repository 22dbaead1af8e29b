import type { TenantTx } from '@baspasoz/persistence';
import { closeDeadlines } from './deadline-rows.js';
import { stopOfficerNotices } from '../officer-notices/officer-notices.js';
import { writeLedger } from './ledger.js';

export interface ExtensionNotice {
  at: Date;
  channel: string;
  /** Null when nobody pressed a button: the receiving server took the letter. */
  actorId: string | null;
}

/** Keeps that the requester was told of the extension, by means that leave a record (art. 36, APPC 66(2)). */
export async function giveExtensionNotice(tx: TenantTx, requestId: string, notice: ExtensionNotice): Promise<void> {
  const { at, channel, actorId } = notice;
  await closeDeadlines(tx, [requestId], ['extension-notice']);
  await tx.query(
    `update extension set notice_given_at = $3, notice_channel = $4 where request_id = $1 and body_id = $2`,
    [requestId, tx.bodyId, at, channel],
  );
  await stopOfficerNotices(tx, requestId, ['extension-notice-missed']);
  await writeLedger(tx, requestId, { at, kind: 'extension-notice-given', actorId, clause: null, params: { channel } });
}
