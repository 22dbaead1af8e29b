import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Problem } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf } from './actor.js';

/** Refusals that protect the office of the authorized person; the audit shows who tried to stand between (¶2, ¶4). */
const telling = new Set(['reports-to-first-head', 'authorized-unit-protected', 'authorized-post-protected']);

@Injectable()
export class Refusals {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  /** Passes the outcome of `work` on; a telling refusal is written down first, since its own transaction was rolled back. */
  async noted<T>(principal: Principal, subject: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof Problem && telling.has(error.code))
        await this.tenants.run(bodyOf(principal), async (tx) =>
          this.audit.record(tx, { actor: actorOf(principal), action: `refused-${error.code}`, subject }),
        );
      throw error;
    }
  }
}
