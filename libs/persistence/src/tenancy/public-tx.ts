import type { QueryRunner } from 'typeorm';
import { ScopedTransaction } from './scoped-transaction.js';

/** A read-only transaction without a body: it sees the public views and not one table. */
export class PublicTx {
  readonly #scope: ScopedTransaction;

  constructor(runner: QueryRunner) {
    this.#scope = new (class extends ScopedTransaction {})(runner, []);
  }

  /** Runs one reading statement over public views. */
  query<R>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return this.#scope.query<R>(sql, params);
  }
}
