import { Injectable } from '@nestjs/common';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockOf } from '../../aggregate/clock-of.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import { jointBodiesJson } from '../../aggregate/joint-bodies.js';
import { withheldJson, withheldViews } from '../../aggregate/withheld-view.js';
import { attachmentsJson, notOfEnquiry } from '../../attachments/attachment.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import type { AskedKind } from '../../domain/approval.js';
import { deliveryOf } from '../../delivery/delivery-view.js';
import { allowedActions } from '../../domain/request-state.js';
import type { RequestAction } from '../../domain/request-state.js';
import type { WithheldPart } from '../../domain/withheld-part.js';
import type { LetterView } from '../../letters/letter.js';
import { registerChoiceOf } from '../../register/register-choice.js';
import { enquiryLedgerOf } from '../../enquiry/enquiry-ledger.js';
import { problems } from '../../problems.js';
import { hiddenOn } from '../../redaction/hidden-on.js';
import { wishesJson } from '../../registration/keep-wishes.js';
import type { RecognisedAccreditation } from '../../registration/recognise-accreditation.js';
import { queueColumns, queueItem, queueTables } from '../list-requests/queue-item.js';
import type { QueueRow } from '../list-requests/queue-item.js';
import { ledgerOf } from './ledger-of.js';
import { proceedingsOf } from './proceedings-of.js';
import type { Proceedings } from './proceedings.js';
import { mailJson } from './mail-view.js';
import type { MailView } from './mail-view.js';
import type { AnswerView, ExtensionView, RefusalView, RequestDetail, RequestLink } from './request-detail.js';

type Content = Pick<RequestDetail, 'text' | 'registeredAt' | 'acceptedBy' | 'lateReason' | 'formalDefects' | 'wishes'>;

type DetailRow = QueueRow &
  Content & {
    email: string | null;
    phone: string | null;
    post: string | null;
    iinBin: string | null;
    recordingWarned: boolean | null;
    accreditation: RecognisedAccreditation | null;
    answer: (Omit<AnswerView, 'withheld'> & { withheld: WithheldPart[] }) | null;
    refusal: Omit<RefusalView, 'groundLabel'> | null;
    extension: ExtensionView | null;
    letters: LetterView[];
    mails: MailView[];
    repeats: RequestLink | null;
    repeatedBy: RequestLink[];
    attachments: AttachmentView[];
  };

const detailSql = `
  select ${clockColumns}, ${queueColumns}, r.text, r.requester_email as email, r.requester_phone as phone, r.requester_post as post,
    (select i.iin_bin from requester_identifier i where i.request_id = c.request_id) as "iinBin", r.recording_warned as "recordingWarned",
    r.registered_at as "registeredAt", r.accepted_by as "acceptedBy", r.late_reason as "lateReason", r.formal_defects as "formalDefects",
    ${wishesJson('c.request_id')} as wishes,
    (select jsonb_build_object('id', n.accreditation_id, 'number', n.number) from recognised_accreditation n
     where n.request_id = c.request_id) as accreditation,
    (select jsonb_build_object('language', a.language, 'text', a.text, 'legalReference', a.legal_reference, 'appealText', a.appeal_text,
       'answeredAt', a.answered_at, 'answeredBy', a.answered_by, 'late', a.late, 'form', a.form, 'otherTexts', a.other_texts,
       'claims', a.claims, 'withheld', ${withheldJson('a.request_id')}, 'jointWith', ${jointBodiesJson('a.request_id')}) from answer a where a.request_id = c.request_id) as answer,
    (select jsonb_build_object('groundCode', f.ground_code, 'language', f.language, 'reasoning', f.reasoning, 'legalReference', f.legal_reference,
       'appealText', f.appeal_text, 'headApproved', f.head_approved, 'headDecisionReference', f.head_decision_reference, 'refusedAt', f.refused_at, 'refusedBy', f.refused_by, 'late', f.late)
     from refusal f where f.request_id = c.request_id) as refusal,
    (select jsonb_build_object('reason', e.reason, 'holders', e.holders, 'previousDueOn', e.previous_due_on, 'extendedAt', e.extended_at,
       'noticeBy', e.notice_by, 'noticeGivenAt', e.notice_given_at, 'noticeChannel', e.notice_channel, 'decidedByRole', e.decided_by_role,
       'decidedByName', (select p.name from person p where p.body_id = e.body_id and p.person_id = e.decided_by),
       'paper', case when e.decision_number is not null then jsonb_build_object('number', e.decision_number, 'decidedOn', e.decision_date) end)
     from extension e where e.request_id = c.request_id) as extension,
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', split_part(l.kind, '/', 1), 'state', l.state, 'createdAt', l.created_at,
       'settledAt', l.settled_at, 'attempts', l.attempts) order by l.id), '[]') from letter l where l.request_id = c.request_id) as letters,
    (select coalesce(jsonb_agg(${mailJson} order by m.id), '[]') from incoming_mail m where m.request_id = c.request_id) as mails,
    (select jsonb_build_object('id', f.request_id, 'number', f.number) from request_sameness s join statutory_clock f on f.request_id = s.repeats
     where s.request_id = c.request_id) as repeats,
    (select coalesce(jsonb_agg(jsonb_build_object('id', n.request_id, 'number', n.number) order by n.request_id), '[]')
     from request_sameness s join statutory_clock n on n.request_id = s.request_id where s.repeats = c.request_id) as "repeatedBy",
    ${attachmentsJson(`x.request_id = c.request_id and ${notOfEnquiry}`)} as attachments
  from ${queueTables} where c.request_id = $1 and c.body_id = $2`;

/** Loads a request with everything its page shows. */
@Injectable()
export class RequestDetails {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async load(tx: TenantTx, requestId: string): Promise<RequestDetail> {
    const [row] = await tx.query<DetailRow>(detailSql, [requestId, tx.bodyId]);
    if (!row) throw problems['request-not-found']();
    const frame = await this.frames.load(tx);
    const calendar = await this.calendars.of(tx, row.calendarVersion);
    const clock = clockOf(row, calendar);
    const item = queueItem(row, calendar, frame);
    const proceedings = await proceedingsOf(tx, row, { ...frame, clock, calendar, calendarInForce: frame.calendar });
    return {
      ...item,
      text: row.text,
      requester: {
        ...item.requester,
        email: row.email,
        phone: row.phone,
        post: row.post,
        iinBin: row.iinBin,
        recordingWarned: row.recordingWarned,
        accreditation: row.accreditation,
      },
      wishes: row.wishes,
      registeredAt: row.registeredAt,
      acceptedBy: row.acceptedBy,
      lateReason: row.lateReason,
      formalDefects: row.formalDefects,
      breachedAt: row.breachedAt,
      clock,
      ledger: [
        ...(await ledgerOf(tx, requestId, clock)),
        ...(await enquiryLedgerOf(tx, requestId, row.legalProfile)),
      ].sort((one, other) => one.at.getTime() - other.at.getTime()),
      answer: row.answer && { ...row.answer, withheld: withheldViews(row.legalProfile, row.answer.withheld) },
      refusal: row.refusal && { ...row.refusal, groundLabel: groundLabel(row.legalProfile, row.refusal.groundCode) },
      extension: row.extension,
      registerChoice: await registerChoiceOf(tx, requestId),
      letters: row.letters,
      delivery: await deliveryOf(tx, row),
      mails: row.mails,
      repeats: row.repeats,
      repeatedBy: row.repeatedBy,
      attachments: row.attachments.map((file) => ({ ...file, hiddenOn: hiddenOn(row.legalProfile, file.grounds) })),
      proceedings,
      allowedActions: actionsNow(row, proceedings, frame.now),
    };
  }
}

/** What may be done beside what the state allows: no return without a ground, and nothing beside a decision that is waited for. */
function actionsNow(row: DetailRow, { returnGrounds, asked }: Proceedings, now: Date): RequestAction[] {
  const waits = (kind: AskedKind) => asked.some((one) => one.kind === kind && one.state === 'open');
  const hindered: Partial<Record<RequestAction, boolean>> = {
    return: !returnGrounds.some(({ possible }) => possible),
    extend: waits('extension'),
    terminate: waits('termination'),
  };
  return allowedActions(row, now).filter((action) => !hindered[action]);
}

const groundLabel = (profile: string, code: string) =>
  refusalGrounds(profileByCode(profile)).find((ground) => ground.code === code)?.label ?? null;
