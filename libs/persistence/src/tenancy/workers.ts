import type { DataSource } from 'typeorm';
import { transaction } from './transaction.js';
import { WorkerTx } from './worker-tx.js';

/** Transactions of the worker role (outbox relay, deadline sweep): across bodies, on the few tables that admit it. */
export class Workers {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction of the worker role. */
  run<T>(work: (tx: WorkerTx) => Promise<T>): Promise<T> {
    return transaction(this.dataSource, (runner, afterCommit) => work(new WorkerTx(runner, afterCommit)));
  }
}
