import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { plainMoment } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { NoticeKind } from '../enquiry-notices.js';
import { LEASE } from '../../officers-post/officer-post.js';
import type { OfficerLetter } from '../../officers-post/officer-post.js';
import { composeNotice } from './compose-notice.js';
import type { NoticeFacts } from './words/notice-words.js';

export const ENQUIRY_PAGE = Symbol('enquiry page');
/** Address of an enquiry's page, by its id. */
export type EnquiryPage = (id: string) => string;

interface Row {
  id: string;
  recipientId: string;
  kind: NoticeKind;
  attempts: number;
  correlationId: string;
  enquiryId: string;
  unitName: LocalizedText | null;
  otherBodyName: LocalizedText | null;
  servedBodyName: LocalizedText | null;
  request: string | null;
  question: string | null;
  reason: string;
  dueAt: Date;
}

/** Claims letters to officers and knows what they tell. */
@Injectable()
export class NoticeTexts {
  constructor(
    private readonly frames: BodyFrames,
    @Inject(ENQUIRY_PAGE) private readonly page: EnquiryPage,
  ) {}

  /** Null when another replica has it, or when there is nothing to send any more. */
  async claim(tx: TenantTx, id: string): Promise<OfficerLetter | null> {
    const [row] = await tx.query<Row>(
      `with mine as (
         select id from unit_enquiry_notice where id = $1 and next_attempt_at <= clock_timestamp() for update skip locked
       ), claimed as (
         update unit_enquiry_notice n set state = 'sending', attempts = n.attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
         from mine where n.id = mine.id and n.body_id = $2 returning n.*
       )
       select n.id, n.recipient_id as "recipientId", n.kind, n.attempts, e.correlation_id as "correlationId", e.id as "enquiryId",
         u.name as "unitName", e.other_body_name as "otherBodyName", s.other_body_name as "servedBodyName", c.number || ', ' || r.subject as request, e.question, e.reason, e.due_at as "dueAt"
       from claimed n join unit_enquiry e on e.id = n.enquiry_id
       left join unit_enquiry s on s.id = e.serves_id
       left join unit u on u.body_id = e.body_id and u.unit_id = e.unit_id
       left join statutory_clock c on c.request_id = e.request_id
       left join media_request r on r.id = e.request_id`,
      [id, tx.bodyId],
    );
    if (!row) return null;
    const { name, calendar } = await this.frames.load(tx);
    const { recipientId, kind, attempts, correlationId, request, question } = row;
    const facts = (language: Language): NoticeFacts => ({
      body: name[language],
      unit: row.unitName?.[language] ?? '',
      otherBody: row.otherBodyName?.[language] ?? null,
      serves: row.servedBodyName?.[language] ?? null,
      request,
      question,
      reason: row.reason || null,
      dueAt: plainMoment(row.dueAt, calendar.timeZone),
      link: this.page(row.enquiryId),
    });
    const compose = (language: Language) => composeNotice(kind, facts(language), language);
    return { id, recipientId, attempts, correlationId, compose };
  }
}
