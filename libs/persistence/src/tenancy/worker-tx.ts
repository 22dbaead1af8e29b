import { ScopedTransaction } from './scoped-transaction.js';

/** A transaction of the worker role: it crosses bodies, on the tables whose policies name that role, and on nothing else. */
export class WorkerTx extends ScopedTransaction {
  // A private member makes the type nominal: a TenantTx is never taken for a WorkerTx.
  readonly #crossesBodies = true;

  get crossesBodies(): boolean {
    return this.#crossesBodies;
  }
}
