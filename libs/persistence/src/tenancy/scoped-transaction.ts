import type { EntityManager, QueryRunner } from 'typeorm';

/** What every kind of transaction offers: statements, and work that waits for its end. */
export abstract class ScopedTransaction {
  readonly #runner: QueryRunner;
  readonly #afterCommit: (() => void)[];

  constructor(runner: QueryRunner, afterCommit: (() => void)[]) {
    this.#runner = runner;
    this.#afterCommit = afterCommit;
  }

  /** TypeORM's entity manager inside this transaction; it sees only what the scope may see. */
  get em(): EntityManager {
    return this.#runner.manager;
  }

  /** Runs one statement and returns its rows (an empty list when it returns none). */
  async query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    const result = await this.#runner.query(sql, [...params], true);
    return result.records ?? [];
  }

  /** Runs one statement and returns how many rows it changed. */
  async execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    const result = await this.#runner.query(sql, [...params], true);
    return result.affected ?? 0;
  }

  /** Calls `work` once the transaction is committed, never when it rolls back. An error in it is logged: the effect stands. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }
}
