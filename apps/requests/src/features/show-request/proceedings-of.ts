import { proceduralGrounds } from '@baspasoz/law';
import type { ClockExplanation, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { askedOfRequest } from '../../asked-decisions/asked-of-request.js';
import { complaintStateOf } from '../../complaint/complaint-view.js';
import { returnGrounds } from '../../domain/return-grounds.js';
import type { ProceduralDecision, Proceedings } from './proceedings.js';

type Row = Pick<Proceedings, 'questions' | 'redirections' | 'redirectedFrom' | 'arriving' | 'withdrawn'> & {
  procedural: Omit<ProceduralDecision, 'groundLabel'> | null;
};

const proceedingsSql = `
  select
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'answerBy', q.answer_by, 'late', q.late,
       'askedAt', q.asked_at, 'reply', q.reply, 'repliedAt', q.replied_at) order by q.asked_at, q.id), '[]')
     from requester_question q where q.request_id = $1 and q.body_id = $2) as questions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'whole', d.whole, 'text', d.text, 'reason', d.reason, 'toBodyId', d.to_body_id,
       'toName', d.to_name, 'toAddress', d.to_address, 'redirectedAt', d.redirected_at, 'receivedNumber', d.received_number,
       'receivedAt', d.received_at, 'files', (
         select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', a.size,
           'sha256', encode(a.sha256, 'hex'), 'state', a.state) order by a.created_at, a.id), '[]')
         from redirected_file f join attachment a on a.id = f.attachment_id where f.redirection_id = d.id)) order by d.redirected_at, d.id), '[]')
     from redirection d where d.request_id = $1 and d.body_id = $2) as redirections,
    (select jsonb_build_object('kind', p.kind, 'groundCode', p.ground_code, 'language', p.language, 'reasoning', p.reasoning,
       'legalReference', p.legal_reference, 'appealText', p.appeal_text, 'decidedByRole', p.decided_by_role,
       'paper', case when p.decision_number is not null then jsonb_build_object('number', p.decision_number, 'decidedOn', p.decision_date) end,
       'decidedAt', p.decided_at)
     from procedural_decision p where p.request_id = $1 and p.body_id = $2) as procedural,
    (select jsonb_build_object('at', w.withdrawn_at, 'reason', w.reason) from request_withdrawal w
     where w.request_id = $1 and w.body_id = $2) as withdrawn,
    (select l.params -> 'redirectedFrom' from ledger_entry l where l.request_id = $1 and l.body_id = $2 and l.kind = 'registered' limit 1)
      as "redirectedFrom",
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'size', v.size, 'sha256', encode(v.sha256, 'hex'),
       'lost', v.lost_at is not null) order by v.created_at, v.id), '[]')
     from arriving_file v where v.request_id = $1 and v.body_id = $2 and v.enquiry_id is null) as arriving`;

interface Frame {
  clock: ClockExplanation;
  calendar: WorkCalendar;
  now: Date;
  today: string;
  /** The body's calendar now, with which an extension would be computed. */
  calendarInForce: WorkCalendar;
}

/** Loads what happened to a request beside its answer or refusal. */
export async function proceedingsOf(
  tx: TenantTx,
  request: Parameters<typeof complaintStateOf>[1] & Parameters<typeof askedOfRequest>[1],
  frame: Frame,
): Promise<Proceedings> {
  const [row] = await tx.query<Row>(proceedingsSql, [request.requestId, tx.bodyId]);
  if (!row) throw new Error('a select without a table returned no row');
  const requirements = row.questions.filter(({ kind }) => kind === 'requirements');
  return {
    ...row,
    ...(await complaintStateOf(tx, request, frame.calendar, frame.now)),
    asked: await askedOfRequest(tx, request, { ...frame, calendar: frame.calendarInForce }),
    procedural: row.procedural && { ...row.procedural, groundLabel: groundLabel(row.procedural, frame.clock) },
    returnGrounds: returnGrounds({ ...frame, requirements }),
    terminationGrounds: proceduralGrounds(frame.clock.profile, 'terminationGrounds', frame.clock.registeredOn).map(
      ({ code, label, legalBasis }) => ({ code, label, legalBasis }),
    ),
    redirectBy: frame.clock.redirectBy,
  };
}

/** How the law calls the ground of a procedural decision. */
export function groundLabel(
  { kind, groundCode }: Pick<ProceduralDecision, 'kind' | 'groundCode'>,
  { profile, registeredOn }: Pick<ClockExplanation, 'profile' | 'registeredOn'>,
) {
  const list = kind === 'return' ? 'returnGrounds' : 'terminationGrounds';
  return proceduralGrounds(profile, list, registeredOn).find(({ code }) => code === groundCode)?.label ?? null;
}
