import { randomInt } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import { Client } from 'pg';

/**
 * A gate in the database: who writes to a table waits at it, in the midst of the transaction or at its commit, until it is opened. A
 * process that is killed there has said what it says and has heard no answer: exactly the moment that luck would seldom hit. What stands
 * in the midst is then undone; a commit that was asked for is carried out, though nobody hears of it.
 */
export class Gate {
  private constructor(
    private readonly client: Client,
    private readonly table: string,
    private readonly key: number,
  ) {}

  /** @param on what is to be written: a row, or a change of one */
  static async shut(
    adminUrl: string,
    table: string,
    at: 'in the midst' | 'at the commit',
    on: 'insert' | 'update' = 'insert',
  ): Promise<Gate> {
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    const key = randomInt(1, 2 ** 31 - 1);
    const [kind, when] = at === 'in the midst' ? ['', ''] : ['constraint', 'deferrable initially deferred'];
    await client.query(`select pg_advisory_lock(${key})`);
    await client.query(`
      create or replace function gate_${key}() returns trigger language plpgsql as
        'begin perform pg_advisory_xact_lock_shared(${key}); return null; end';
      create ${kind} trigger gate_${key} after ${on} on ${table} ${when} for each row execute function gate_${key}()`);
    return new Gate(client, table, key);
  }

  /** Resolves when somebody stands at the gate; the process id of their session. */
  waiting(): Promise<number> {
    return eventually(async () => {
      const { rows } = await this.client.query<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and objid = ${this.key} and not granted`,
      );
      if (!rows[0]) throw new Error(`nobody writes to ${this.table}`);
      return rows[0].pid;
    });
  }

  /** Lets through whoever waits, for ever, and resolves when their session has come to its end: their process is dead. */
  async open(session: number): Promise<void> {
    await this.client.query(`select pg_advisory_unlock(${this.key})`);
    await eventually(async () => {
      const { rowCount } = await this.client.query('select from pg_stat_activity where pid = $1', [session]);
      if (rowCount) throw new Error('the session of the dead goes on');
    });
    await this.client.query(`drop trigger gate_${this.key} on ${this.table}; drop function gate_${this.key}()`);
    await this.client.end();
  }
}
