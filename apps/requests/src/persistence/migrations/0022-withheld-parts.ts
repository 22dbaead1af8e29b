import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';
import { newAnswerMigrations } from './0021-new-answers.js';

/**
 * An answer that refuses in part: each part that is not given, with its ground and reasons in the languages of the answer. The draft keeps
 * them with its version; what went out stands in rows, for grounds are counted.
 */
const withheldPartsSql = /* sql */ `
  alter table answer_draft add column withheld jsonb not null default '[]';
  alter table answer add column approved_as text;

  create table withheld_part (
    request_id uuid not null references answer,
    place integer not null,
    body_id uuid not null,
    ground_code text not null,
    what jsonb not null,
    reasoning jsonb not null,
    primary key (request_id, place)
  );
  create index withheld_part_of_body on withheld_part (body_id, ground_code);
  ${tenantTable('withheld_part')}
  ${ofSeenRequest('withheld_part', 'request_id')}
  create policy withheld_part_in_public on withheld_part for select to current_user
    using (current_setting('app.public', true) = 'on');
`;

/** What is withheld of an answer, for whoever holds the code; and the grounds alone, for what is counted and for the register. */
const publicViewsSql = (app: string) => /* sql */ `
  create view public_withheld_part with (security_barrier) as
  select r.tracking_hash, w.place, w.ground_code, w.what, w.reasoning
  from withheld_part w join media_request r on r.id = w.request_id;
  create view public_withheld_ground with (security_barrier) as
  select distinct w.body_id, w.request_id, w.ground_code from withheld_part w;
  revoke all on public_withheld_part, public_withheld_ground from "${app}";
  grant select on public_withheld_part, public_withheld_ground to "${app}";
`;

/** New answers and parts withheld, in order. */
export const answerMigrations: readonly Migration[] = [
  ...newAnswerMigrations,
  {
    name: '2026-11-30-withheld-parts',
    up: async (sql) => void (await sql.query(withheldPartsSql + publicViewsSql(sql.roles.app))),
  },
];
