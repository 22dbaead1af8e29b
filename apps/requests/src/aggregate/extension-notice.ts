import type { TenantTx } from '@baspasoz/persistence';
import { planReturnedNotice } from '../domain/plan-deadlines.js';
import type { BodyFrame } from './body-frame.js';
import { addDeadlines, closeDeadlines } from './deadline-rows.js';
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

/**
 * A notice that went by mail and came back told nobody: its day counts again, unless it was missed before. Of a request that is decided
 * meanwhile nothing is owed any more. The caller holds the clock's lock.
 */
export async function takeNoticeBack(tx: TenantTx, requestId: string, frame: BodyFrame): Promise<void> {
  const [taken] = await tx.query<{ noticeBy: string; isMissed: boolean }>(
    `update extension e set notice_given_at = null, notice_channel = null
     from statutory_clock c
     where e.request_id = $1 and e.body_id = $2 and e.notice_channel = 'e-mail' and c.request_id = e.request_id and c.body_id = $2
       and c.closed_at is null
     returning e.notice_by::text as "noticeBy", exists (
       select from deadline d where d.aggregate_id = e.request_id and d.kind = 'extension-notice' and d.fired_at is not null
     ) as "isMissed"`,
    [requestId, tx.bodyId],
  );
  if (!taken || taken.isMissed) return;
  const closing = { timeZone: frame.calendar.timeZone, closes: frame.calendar.workingHours.to };
  const planned = [planReturnedNotice(taken.noticeBy, closing)];
  await addDeadlines(tx, [{ requestId, planned }], frame.calendarVersion);
}
