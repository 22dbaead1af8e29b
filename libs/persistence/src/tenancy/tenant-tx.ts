import type { QueryRunner } from 'typeorm';
import type { BodyId } from '../body-id.js';
import { ScopedTransaction } from './scoped-transaction.js';

/**
 * A transaction in which PostgreSQL shows and accepts the rows of one body only. There is no other way to a body's
 * rows: code that takes a `TenantTx` cannot be called without having named its body.
 */
export class TenantTx extends ScopedTransaction {
  readonly #beforeCommit: (() => Promise<void>)[] = [];

  constructor(
    readonly bodyId: BodyId,
    runner: QueryRunner,
    afterCommit: (() => void)[],
  ) {
    super(runner, afterCommit);
  }

  /** Calls `work` as the last thing inside the transaction; used for locks that should be held for the shortest time. */
  beforeCommit(work: () => Promise<void>): void {
    this.#beforeCommit.push(work);
  }

  /** Runs what waited for the end of the body's work. Called by the scope, once. */
  async finish(): Promise<void> {
    for (let work = this.#beforeCommit.shift(); work; work = this.#beforeCommit.shift()) await work();
  }
}
