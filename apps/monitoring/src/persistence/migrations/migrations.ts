import { messagingMigration } from '@baspasoz/messaging';
import type { Migration } from '@baspasoz/persistence';
import { appNowFunction, auditTables, tenantTable, workerTable } from '@baspasoz/persistence';
import { complaintMatterSql } from './complaint-matter.js';
import { digestsSql, digestTables } from './digests.js';
import { foundPagesSql, foundPageTables } from './found-pages.js';
import { furtherMattersSql, furtherMatterTables } from './further-matters.js';
import { givenArticlesSql } from './given-articles.js';
import { notificationsSql, notificationTables } from './notifications.js';
import { officialMessageSql, officialMessageTables } from './official-message.js';
import { ownCopySql, ownCopyTables } from './own-copy.js';
import { pushSubscriptionsSql, pushSubscriptionTables } from './push-subscriptions.js';
import { quietHoursSql, quietHoursTables } from './quiet-hours.js';
import { retentionSql } from './retention.js';
import { sourceLooksSql, sourceLookTables } from './source-looks.js';
import { sourceHostSql, sourcesSql, sourceTables } from './sources.js';
import { spikesSql, spikeTables } from './spikes.js';
import { storiesSql, storyTables } from './stories.js';

const shut = (tables: readonly string[]): string => tables.map(tenantTable).join('\n');

/** The database of monitoring, step by step. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-01-clock-and-audit',
    async up(sql) {
      await sql.query(appNowFunction());
      await sql.query(auditTables(sql.roles));
    },
  },
  messagingMigration(),
  {
    name: '2026-11-02-own-copy',
    async up(sql) {
      await sql.query(`${ownCopySql} ${shut(ownCopyTables)}`);
      await sql.query(workerTable('contact', sql.roles.worker, 'select (body_id, person_id, next_fetch_at)'));
    },
  },
  {
    name: '2026-11-03-notifications',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(`${notificationsSql} ${shut(notificationTables)}`);
      // The sweep crosses bodies to find what is due and sees nothing else of it; the work is done inside each body.
      await sql.query(
        workerTable('notification', worker, 'select (id, body_id, escalate_at, raised_at, acknowledged_at)'),
      );
      await sql.query(workerTable('delivery', worker, 'select (id, body_id, next_attempt_at, created_at)'));
    },
  },
  {
    name: '2026-11-04-sources',
    async up(sql) {
      const { app, worker } = sql.roles;
      await sql.query(`${sourcesSql} ${shut(sourceTables)} ${sourceHostSql(app, worker)}`);
      // The fetcher crosses bodies to find what is due and takes it; what it found is stored inside the body.
      await sql.query(
        workerTable(
          'source',
          worker,
          'select (id, body_id, host, next_fetch_at, claim, silent_at), update (next_fetch_at, claim)',
        ),
      );
    },
  },
  {
    name: '2026-11-05-stories',
    async up(sql) {
      await sql.query(`${storiesSql} ${shut(storyTables)}`);
    },
  },
  {
    name: '2026-11-24-further-matters',
    async up(sql) {
      await sql.query(`${furtherMattersSql} ${shut(furtherMatterTables)}`);
    },
  },
  {
    name: '2026-11-24-deputies-end',
    up: async (sql) => void (await sql.query('alter table leader add column until_date date')),
  },
  {
    name: '2026-11-29-instruction-states',
    // How the unit stands with an instruction, as `requests` tells; null until it is in the unit's queue.
    up: async (sql) =>
      void (await sql.query(`alter table instruction add column state text, add column state_at timestamptz`)),
  },
  {
    name: '2026-11-30-articles-about-us',
    // A rule is tried on what was found about the body, newest first: Index Scan Backward using assessment_about_us.
    up: async (sql) =>
      void (await sql.query(
        'create index assessment_about_us on assessment (body_id, assessed_at, article_id) where about is not null',
      )),
  },
  {
    name: '2026-11-30-complaint-matter',
    up: async (sql) => void (await sql.query(complaintMatterSql)),
  },
  {
    name: '2026-11-30-digests',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(`${digestsSql} ${shut(digestTables)}`);
      await sql.query(workerTable('body', worker, 'select (body_id, digest_look_at)'));
      await sql.query(workerTable('digest_delivery', worker, 'select (id, body_id, next_attempt_at, created_at)'));
    },
  },
  {
    name: '2026-11-30-quiet-hours',
    async up(sql) {
      await sql.query(`${quietHoursSql} ${shut(quietHoursTables)}`);
    },
  },
  {
    name: '2026-11-30-official-message',
    async up(sql) {
      await sql.query(`${officialMessageSql} ${shut(officialMessageTables)}`);
      await sql.query(workerTable('official_message', sql.roles.worker, 'select (story_id, body_id, look_at)'));
    },
  },
  {
    name: '2026-11-30-spikes',
    async up(sql) {
      await sql.query(`${spikesSql} ${shut(spikeTables)}`);
      // The worker sees the rows already, by the policy of the digests.
      await sql.query(`grant select (spike_look_at) on body to "${sql.roles.worker}"`);
    },
  },
  {
    name: '2026-11-30-given-articles',
    up: async (sql) => void (await sql.query(givenArticlesSql)),
  },
  {
    name: '2026-11-30-coverage-retention',
    async up(sql) {
      await sql.query(retentionSql);
      // The worker sees the rows already, by the policy of the digests.
      await sql.query(`grant select (retention_look_at) on body to "${sql.roles.worker}"`);
    },
  },
  {
    name: '2026-11-30-found-pages',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(`${foundPagesSql} ${shut(foundPageTables)}`);
      await sql.query(
        workerTable(
          'found_page',
          worker,
          'select (id, body_id, source_id, host, published_at, next_fetch_at, claim), update (next_fetch_at, claim)',
        ),
      );
    },
  },
  {
    name: '2026-11-30-source-looks',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(`${sourceLooksSql} ${shut(sourceLookTables)}`);
      await sql.query(
        workerTable(
          'source_look',
          worker,
          'select (id, body_id, host, next_fetch_at, claim), update (next_fetch_at, claim)',
        ),
      );
    },
  },
  {
    name: '2026-11-30-push-subscriptions',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(`${pushSubscriptionsSql} ${shut(pushSubscriptionTables)}`);
      // A hub knows a token only, so whose it is is looked for across bodies.
      await sql.query(
        workerTable(
          'push_subscription',
          worker,
          'select (id, body_id, token, state, host, next_fetch_at, claim), update (next_fetch_at, claim)',
        ),
      );
    },
  },
];
