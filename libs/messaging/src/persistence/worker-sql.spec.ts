import { freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { Client } from 'pg';
import { WorkerSql } from './worker-sql.js';

describe('the consumer’s connections', () => {
  let db: FreshDatabase;
  let worker: WorkerSql;

  beforeAll(async () => {
    db = await freshDatabase('worker_sql');
    worker = new WorkerSql(db.workerUrl, 'worker-sql');
  });
  afterAll(async () => {
    await worker.onApplicationShutdown();
    await db.drop();
  });

  /** As a database that goes down does: from outside, while the transaction waits between two statements. */
  async function endConnection(pid: number): Promise<void> {
    const admin = new Client({ connectionString: db.adminUrl });
    await admin.connect();
    await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
    await admin.end();
  }

  it('when one is lost inside a transaction, fail that transaction, not the process', async () => {
    const lost = worker.transaction(async (sql) => {
      const [backend] = await sql.query<{ pid: number }>('pid', 'select pg_backend_pid() as pid', []);
      await endConnection(backend!.pid);
      return sql.query('one', 'select 1', []);
    });
    await expect(lost).rejects.toThrow();
    expect(await worker.query('one', 'select 1 as one', [])).toEqual([{ one: 1 }]);
  });
});
