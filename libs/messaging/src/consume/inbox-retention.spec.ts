import { freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { messagingMigration } from '../persistence/messaging-migration.js';
import { WorkerSql } from '../persistence/worker-sql.js';
import { look } from '../testing/spec-database.js';
import { InboxRetention } from './inbox-retention.js';

describe('the inbox', () => {
  let db: FreshDatabase;
  beforeAll(async () => {
    db = await freshDatabase('inbox', [messagingMigration()]);
  });
  afterAll(() => db.drop());

  it('forgets its consumer’s events after thirty days, however many there are, and nothing younger', async () => {
    await look(
      db.adminUrl,
      `insert into inbox (consumer, event_id, body_id, received_at)
       select consumer, gen_random_uuid(), gen_random_uuid(), clock_timestamp() - make_interval(days => days)
       from unnest(array['ours', 'theirs']) consumer, unnest(array[29, 31]) days, generate_series(1, 6000)`,
    );
    const sql = new WorkerSql(db.workerUrl, 'spec');
    await new InboxRetention('ours', sql).sweep();
    await sql.onApplicationShutdown();
    const left = await look(
      db.adminUrl,
      `select consumer, (extract(day from clock_timestamp() - received_at))::int as days, count(*)::int as n
       from inbox group by 1, 2 order by 1, 2`,
    );
    expect(left).toEqual([
      { consumer: 'ours', days: 29, n: 6000 },
      { consumer: 'theirs', days: 29, n: 6000 },
      { consumer: 'theirs', days: 31, n: 6000 },
    ]);
  });
});
