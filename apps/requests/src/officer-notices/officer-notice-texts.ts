import type { Language } from '@baspasoz/contracts';
import { plainMoment } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { ApprovalState } from '../domain/approval.js';
import { quietUntil } from '@baspasoz/law';
import { LEASE } from '../officers-post/officer-post.js';
import type { OfficerLetter } from '../officers-post/officer-post.js';
import { composeOfficerNotice } from './compose-officer-notice.js';
import { officerMailRules } from './officer-mail-rules.js';
import type { OfficerNoticeKind } from './officer-notices.js';

export const REQUEST_PAGE = Symbol('request page');
/** Address of a request's page in the office, by its id. */
export type RequestPage = (id: string) => string;

interface Row {
  recipientId: string;
  kind: OfficerNoticeKind;
  attempts: number;
  requestId: string;
  number: string;
  subject: string;
  correlationId: string;
  dueAt: Date;
  /** Of what waits for an approval: whether it still does. */
  approvalState: ApprovalState | null;
}

/** Claims letters to officers about requests and knows what they tell. */
@Injectable()
export class OfficerNoticeTexts {
  constructor(
    private readonly frames: BodyFrames,
    @Inject(REQUEST_PAGE) private readonly page: RequestPage,
  ) {}

  /** Null when another replica has it, or when there is nothing to send any more. */
  async claim(tx: TenantTx, id: string): Promise<OfficerLetter | null> {
    const [row] = await tx.query<Row>(
      `with mine as (
         select id from officer_notice where id = $1 and next_attempt_at <= clock_timestamp() for update skip locked
       ), claimed as (
         update officer_notice n set state = 'sending', attempts = n.attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
         from mine where n.id = mine.id and n.body_id = $2 returning n.*
       )
       select n.recipient_id as "recipientId", n.kind, n.attempts, n.request_id as "requestId", c.number, r.subject,
         c.correlation_id as "correlationId", coalesce(d.due_at, c.due_at) as "dueAt", a.state as "approvalState"
       from claimed n join statutory_clock c on c.request_id = n.request_id join media_request r on r.id = n.request_id
       left join deadline d on d.id = n.subject_id left join approval a on a.id = n.subject_id`,
      [id, tx.bodyId],
    );
    if (!row) return null;
    const { name, now, calendar } = await this.frames.load(tx);
    if (row.approvalState !== null && row.approvalState !== 'open') return stop(tx, id);
    const quiet = quietUntil(now, officerMailRules.quietHours, calendar.timeZone);
    if (quiet) return putOff(tx, id, quiet.getTime() - now.getTime());
    const { recipientId, kind, attempts, correlationId, number, subject } = row;
    const facts = { number, subject, dueAt: plainMoment(row.dueAt, calendar.timeZone), link: this.page(row.requestId) };
    const compose = (language: Language) => composeOfficerNotice(kind, { ...facts, body: name[language] }, language);
    return { id, recipientId, attempts, correlationId, compose };
  }
}

/** There is nothing to decide any more. */
async function stop(tx: TenantTx, id: string): Promise<null> {
  await tx.query(`update officer_notice set state = 'stopped', next_attempt_at = null where id = $1 and body_id = $2`, [
    id,
    tx.bodyId,
  ]);
  return null;
}

/** Nobody is written to in the quiet hours. */
async function putOff(tx: TenantTx, id: string, ms: number): Promise<null> {
  await tx.query(
    `update officer_notice set state = 'waiting', attempts = attempts - 1, next_attempt_at = clock_timestamp() + $3 * interval '1 millisecond'
     where id = $1 and body_id = $2`,
    [id, tx.bodyId, ms],
  );
  return null;
}
