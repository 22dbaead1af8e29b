import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * Joint answers: the bodies whose positions an answer rests on, as the answer named them. Whoever holds the code reads them with the answer,
 * and everybody in the register.
 */
const jointAnswersSql = /* sql */ `
  create table joint_body (
    request_id uuid not null references media_request,
    -- Of the new answer after this complaint; null for the first.
    complaint_id uuid references complaint,
    body_id uuid not null,
    enquiry_id uuid not null references unit_enquiry,
    other_body_id uuid not null,
    name jsonb not null,
    provided_on date not null,
    constraint joint_body_once unique nulls not distinct (request_id, complaint_id, other_body_id)
  );
  ${tenantTable('joint_body')}
  ${ofSeenRequest('joint_body', 'request_id')}
  create policy joint_body_in_public on joint_body for select to current_user
    using (current_setting('app.public', true) = 'on');
`;

const publicViewsSql = (app: string) => /* sql */ `
  -- The same as before, with the bodies of a joint new answer at its end.
  create or replace view public_complaint with (security_barrier) as
  select r.tracking_hash, o.id, o.number, o.against, o.text, o.channel, o.received_at, o.filed_at, o.registered_on, o.file_by, o.late,
    o.forward_by, o.forward_until, o.forwarded_at, o.forwarded_to, o.outcome, o.resolution, o.decided_on, o.paper, o.resolved_at, o.answer,
    o.answered_at, o.answer_language, o.answer_form, o.answer_other_texts, o.answer_legal_reference, o.answer_appeal_text,
    (select coalesce(jsonb_agg(jsonb_build_object('groundCode', w.ground_code, 'what', w.what, 'reasoning', w.reasoning) order by w.place), '[]')
     from withheld_part w where w.complaint_id = o.id and w.request_id = o.request_id) as answer_withheld,
    (select coalesce(jsonb_agg(jsonb_build_object('id', j.other_body_id, 'name', j.name, 'providedOn', j.provided_on)
       order by j.provided_on, j.other_body_id), '[]')
     from joint_body j where j.complaint_id = o.id and j.request_id = o.request_id) as answer_joint_with
  from complaint o join media_request r on r.id = o.request_id;

  create view public_joint_body with (security_barrier) as
  select r.tracking_hash, j.other_body_id as id, j.name, j.provided_on
  from joint_body j join media_request r on r.id = j.request_id where j.complaint_id is null;
  create view public_register_joint_body with (security_barrier) as
  select j.body_id, j.request_id, j.other_body_id as id, j.name, j.provided_on
  from joint_body j join register_entry e on e.request_id = j.request_id and e.complaint_id is not distinct from j.complaint_id
  join deadline d on d.aggregate_id = e.request_id and d.kind = 'disclosure' and d.fired_at is not null;
  revoke all on public_joint_body, public_register_joint_body from "${app}";
  grant select on public_joint_body, public_register_joint_body to "${app}";
`;

export const jointAnswersMigration: Migration = {
  name: '2026-11-30-joint-answers',
  up: async (sql) => void (await sql.query(jointAnswersSql + publicViewsSql(sql.roles.app))),
};
