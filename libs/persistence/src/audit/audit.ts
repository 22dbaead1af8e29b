import { Injectable } from '@nestjs/common';
import type { TenantTx } from '../tenancy/tenant-tx.js';
import { canonicalJson } from './canonical-json.js';

/** Who saw or did what. Ids only: the chain outlives every retention rule for personal data. */
export interface AuditRecord {
  /** Person or service, as `person:<id>` or `service:<name>`. */
  actor: string;
  /** What was done, in the words of the office: `register-body`, `appoint-officer`. */
  action: string;
  /** What it was done to, as `body:<id>`, `post:<id>` … */
  subject: string;
  details?: Readonly<Record<string, unknown>>;
}

/** Writes the audit chain of the body in whose transaction it is called. */
@Injectable()
export class Audit {
  readonly #waiting = new WeakMap<TenantTx, string[]>();

  /**
   * Adds one entry to the chain, in the same transaction as the deed. The chain's head is locked at the very end of the
   * transaction only, since two transactions of one body queue on it.
   */
  record(tx: TenantTx, entry: AuditRecord): void {
    const content = canonicalJson(entry);
    const waiting = this.#waiting.get(tx);
    if (waiting) {
      waiting.push(content);
      return;
    }
    const contents = [content];
    this.#waiting.set(tx, contents);
    tx.beforeCommit(async () => {
      this.#waiting.delete(tx);
      await tx.query('select audit_append($1, $2)', [tx.bodyId, contents]);
    });
  }
}
