import type { Language } from '@baspasoz/contracts';
import { plainMoment } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BodyFrames } from '../aggregate/body-frame.js';
import { LEASE } from '../officers-post/officer-post.js';
import type { OfficerLetter } from '../officers-post/officer-post.js';
import { composeOfficerNotice } from './compose-officer-notice.js';
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
         c.correlation_id as "correlationId", d.due_at as "dueAt"
       from claimed n join statutory_clock c on c.request_id = n.request_id join media_request r on r.id = n.request_id
       join deadline d on d.id = n.subject_id`,
      [id, tx.bodyId],
    );
    if (!row) return null;
    const { name, calendar } = await this.frames.load(tx);
    const { recipientId, kind, attempts, correlationId, number, subject } = row;
    const facts = { number, subject, dueAt: plainMoment(row.dueAt, calendar.timeZone), link: this.page(row.requestId) };
    const compose = (language: Language) => composeOfficerNotice(kind, { ...facts, body: name[language] }, language);
    return { id, recipientId, attempts, correlationId, compose };
  }
}
