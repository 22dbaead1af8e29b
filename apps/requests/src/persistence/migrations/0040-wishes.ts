import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * What the request says of its answer: the form, where it is to be another than that of the request (Law on mass media 2024, art. 36), and
 * the day until which the requester needs it. No term of the law: the clock does not move.
 */
const wishesSql = /* sql */ `
  create table requester_wish (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    answer_form text check (answer_form in ('e-mail', 'paper')),
    answer_by date,
    check (num_nonnulls(answer_form, answer_by) > 0)
  );
  ${tenantTable('requester_wish')}
  ${ofSeenRequest('requester_wish', 'request_id')}
`;

export const wishesMigration: Migration = {
  name: '2026-11-30-wishes',
  up: async (sql) => void (await sql.query(wishesSql)),
};
