import { messagingMigration } from '@baspasoz/messaging';
import { appNowFunction, auditTables, publicView, tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ownCopySql, ownCopyTables } from './0001-own-copy.js';
import { requestTables, requestsSql } from './0002-requests.js';
import { registerRequestSql } from './0003-register-request.js';
import { publicStatusSelect, publicStatusTables } from './0004-public-status.js';
import { accreditedSql, accreditedTables } from './0005-accredited-journalists.js';
import { wholeRegistrationSql, wholeRegistrationTables } from './0007-whole-registration.js';
import { lettersSql, letterTables } from './0006-letters.js';
import { queueOwnTables, queueSql } from './0014-queue.js';
import { searchSql } from './0014-search.js';
import { ofSeenRequest, swept, unitEnquiriesSql, unitEnquiryTables, unitSightSql } from './0010-unit-enquiries.js';
import { decisionsSql, decisionTables, publicProceedingsSelect, publicProceedingsTables } from './0011-decisions.js';
import { opennessMigrations } from './0015-openness.js';
import { linesSql, lineTables } from './0013-lines-to-take.js';
import { answerDraftsSql, answerDraftTables } from './0012-answer-drafts.js';
import { approvalsSql, approvalTables } from './0012-approvals.js';
import {
  calendarFeedSql,
  calendarFeedTables,
  publicCalendarDeadlineSelect,
  publicCalendarFeedSelect,
} from './0019-calendar-feed.js';
import { enquiryAttachmentsSql } from './0019-enquiry-attachments.js';
import { complaintFactsSql, complaintsSql, publicComplaintReads, publicComplaintSelect } from './0017-complaints.js';
import { firstHeadsSql, firstHeadTables } from './0005-first-heads.js';
import { filesSql, fileTables, publicAttachmentSelect, publicAttachmentTables } from './0009-files.js';
import { redactionsSql } from './0009-redactions.js';
import { officeOnlySql, requesterIdentifierSql } from './0020-requester-identifier.js';
import { migrationsFrom22 } from './0022-onwards.js';
import { provisionSql } from './0018-provision.js';
import { retentionRunsSql, retentionRunTables } from './0018-retention-runs.js';
import { retentionSql, retentionTables } from './0018-retention.js';
import { addressesOfKnownBodies, intakeAddressSelect, mailIntakeSql, mailIntakeTables } from './0008-mail-intake.js';

const shut = (tables: readonly string[]) => tables.map(tenantTable).join('\n');

/** The history of this service's database, in order. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-01-clock-and-audit',
    up: async (sql) => void (await sql.query(appNowFunction() + auditTables(sql.roles))),
  },
  messagingMigration(),
  { name: '2026-11-01-own-copy', up: async (sql) => void (await sql.query(ownCopySql + shut(ownCopyTables))) },
  {
    name: '2026-11-01-requests',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(requestsSql + shut(requestTables));
      // The sweep flips deadlines and counts up the aggregate; it sees nothing of what was asked or by whom.
      await sql.query(workerTable('deadline', worker, 'select, update (fired_at)'));
      await sql.query(workerTable('statutory_clock', worker, 'select, update (sequence, breached_at)'));
    },
  },
  { name: '2026-11-01-register-request', up: async (sql) => void (await sql.query(registerRequestSql)) },
  {
    name: '2026-11-01-public-status',
    up: async (sql) =>
      void (await sql.query(
        publicView({
          name: 'public_request_status',
          tables: publicStatusTables,
          select: publicStatusSelect,
          app: sql.roles.app,
        }) + publicView({ name: 'public_body', tables: [], select: 'select body_id from body', app: sql.roles.app }),
      )),
  },
  { name: '2026-11-24-first-heads', up: async (sql) => void (await sql.query(firstHeadsSql + shut(firstHeadTables))) },
  {
    name: '2026-11-24-accredited-journalists',
    up: async (sql) => void (await sql.query(accreditedSql + shut(accreditedTables))),
  },
  {
    name: '2026-11-24-letters',
    async up(sql) {
      await sql.query(lettersSql + shut(letterTables));
      // Whose letter is due, and nothing of what it says or to whom.
      await sql.query(workerTable('letter', sql.roles.worker, 'select (id, body_id, created_at, next_attempt_at)'));
    },
  },
  {
    name: '2026-11-24-whole-registration',
    up: async (sql) => void (await sql.query(wholeRegistrationSql + shut(wholeRegistrationTables))),
  },
  {
    name: '2026-11-29-search',
    crossesBodies: 'the requests of every body get a row in which their words are folded in the background',
    async up(sql) {
      await sql.query(searchSql(sql.roles.app));
      // Which rows wait to be folded, and not one word of them.
      await sql.query(workerTable('request_words', sql.roles.worker, 'select (request_id, body_id, folding)'));
    },
  },
  {
    name: '2026-11-29-files',
    async up(sql) {
      const { app, worker } = sql.roles;
      await sql.query(filesSql + shut(fileTables));
      // What is to be checked or removed, and nothing of what it is called.
      await sql.query(workerTable('attachment', worker, 'select (id, body_id, created_at, next_check_at)'));
      await sql.query(workerTable('stored_file', worker, 'select'));
      await sql.query(
        publicView({ name: 'public_attachment', tables: publicAttachmentTables, select: publicAttachmentSelect, app }),
      );
    },
  },
  {
    name: '2026-11-29-unit-enquiries',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(unitEnquiriesSql + shut(unitEnquiryTables) + unitSightSql);
      // The sweep flips, counts up and puts the letters into the post; it sees neither questions nor replies.
      await sql.query(workerTable('unit_enquiry', worker, `select (${swept}), update (sequence, overdue_at)`));
      await sql.query(
        workerTable(
          'unit_enquiry_notice',
          worker,
          'select (id, body_id, created_at, next_attempt_at), insert (body_id, enquiry_id, recipient_id, kind)',
        ),
      );
      await sql.query(workerTable('officer', worker, 'select'));
    },
  },
  { name: '2026-11-29-queue', up: async (sql) => void (await sql.query(queueSql + shut(queueOwnTables))) },
  { name: '2026-11-29-redactions', up: async (sql) => void (await sql.query(redactionsSql)) },
  {
    name: '2026-11-29-decisions',
    up: async (sql) =>
      void (await sql.query(
        decisionsSql +
          shut(decisionTables) +
          publicView({
            name: 'public_proceedings',
            tables: publicProceedingsTables,
            select: publicProceedingsSelect,
            app: sql.roles.app,
          }),
      )),
  },
  {
    name: '2026-11-29-mail-intake',
    crossesBodies: 'gives every body known before its address for requests by e-mail',
    up: async (sql) =>
      void (await sql.query(
        mailIntakeSql +
          shut(mailIntakeTables) +
          publicView({
            name: 'public_intake_address',
            tables: ['intake_address', 'body'],
            select: intakeAddressSelect,
            app: sql.roles.app,
          }) +
          addressesOfKnownBodies,
      )),
  },
  ...opennessMigrations,
  {
    name: '2026-11-29-lines-to-take',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(linesSql + shut(lineTables));
      // The sweep ends lines and counts them up; it sees nothing of what they say.
      await sql.query(
        workerTable(
          'line_to_take',
          worker,
          'select (id, body_id, unit_id, owner_id, sequence, revision, correlation_id), update (sequence, revision)',
        ) + workerTable('line_version', worker, 'select (line_id, version, body_id, state), update (state, ended_at)'),
      );
    },
  },
  {
    name: '2026-11-30-answer-drafts',
    up: async (sql) =>
      void (await sql.query(
        answerDraftsSql +
          shut(answerDraftTables) +
          answerDraftTables.map((t) => ofSeenRequest(t, 'request_id')).join(''),
      )),
  },
  {
    name: '2026-11-30-approvals',
    async up(sql) {
      await sql.query(approvalsSql + shut(approvalTables));
      // Read for the sight of a request, which is looked at whoever asks.
      await sql.query(workerTable('approval', sql.roles.worker, 'select (request_id, state, steps)'));
    },
  },
  {
    name: '2026-11-30-retention',
    up: async (sql) =>
      void (await sql.query(
        retentionSql + shut(retentionTables) + retentionTables.map((t) => ofSeenRequest(t, 'request_id')).join(''),
      )),
  },
  {
    name: '2026-11-30-retention-runs',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(retentionRunsSql + shut(retentionRunTables));
      // Whose night it is, and nothing of what is kept.
      await sql.query(
        workerTable('retention_schedule', worker, 'select') + workerTable('body', worker, 'select (body_id)'),
      );
    },
  },
  {
    name: '2026-11-30-enquiry-attachments',
    up: async (sql) => void (await sql.query(enquiryAttachmentsSql)),
  },
  {
    name: '2026-11-30-complaints',
    up: async (sql) =>
      void (await sql.query(
        complaintsSql +
          shut(['complaint']) +
          publicView({
            name: 'public_complaint',
            tables: publicComplaintReads,
            select: publicComplaintSelect,
            app: sql.roles.app,
          }) +
          complaintFactsSql,
      )),
  },
  {
    name: '2026-11-30-calendar-feed',
    async up(sql) {
      const { app } = sql.roles;
      await sql.query(
        calendarFeedSql +
          shut(calendarFeedTables) +
          publicView({
            name: 'public_calendar_feed',
            tables: ['calendar_feed', 'body', 'officer'],
            select: publicCalendarFeedSelect,
            app,
          }) +
          publicView({
            name: 'public_calendar_deadline',
            tables: ['calendar_feed', 'statutory_clock', 'officer'],
            select: publicCalendarDeadlineSelect,
            app,
          }),
      );
    },
  },
  {
    name: '2026-11-30-provision-statements',
    up: async (sql) => void (await sql.query(provisionSql + tenantTable('provision_statement'))),
  },
  {
    name: '2026-11-30-requester-identifier',
    up: async (sql) =>
      void (await sql.query(requesterIdentifierSql + tenantTable('requester_identifier') + officeOnlySql)),
  },
  ...migrationsFrom22,
];
