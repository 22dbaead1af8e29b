import { correlation, counter } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { momentOf } from '../../notification/leaders.js';
import type { Claimed } from '../claim-due.js';
import { FetchDocument } from '../fetch/fetch-document.js';
import type { Outcome } from '../fetch/fetch-document.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import type { Proposal } from './proposal.js';
import { Propose } from './propose.js';

const looks = counter('source_looks_total', 'Looks at addresses that may become sources by what came of them', [
  'outcome',
]);

/** One look at an address, from its claim to the answer that the officer reads. */
@Injectable()
export class AnswerLook {
  constructor(
    private readonly tenants: Tenants,
    private readonly documents: FetchDocument,
    private readonly propose: Propose,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  handle(claimed: Claimed): Promise<void> {
    return correlation.run(undefined, () => this.look(claimed), { bodyId: claimed.bodyId });
  }

  private async look({ id, bodyId: body, claim }: Claimed): Promise<void> {
    const asked = await this.tenants.run(bodyId(body), async (tx) => {
      const [row] = await tx.query<{ url: string; host: string }>(
        'select url, host from source_look where id = $1 and claim = $2',
        [id, claim],
      );
      return row && { ...row, now: (await momentOf(tx)).now };
    });
    if (!asked) return; // another replica answers it
    const outcome = await this.documents.visit(asked.host, (get) => this.propose.at(asked.url, asked.now, get));
    looks.inc({ outcome: outcome.kind === 'failed' ? outcome.failure.code : outcome.kind });
    await this.answer({ id, bodyId: body, claim }, outcome);
  }

  private answer({ id, bodyId: body, claim }: Claimed, outcome: Outcome<Proposal[]>): Promise<void> {
    return this.tenants.run(bodyId(body), async (tx) => {
      if (outcome.kind === 'read')
        await tx.execute(
          'update source_look set found = $3, next_fetch_at = null, claim = null where id = $1 and claim = $2',
          [id, claim, JSON.stringify(outcome.value)],
        );
      else if (outcome.kind === 'failed')
        await tx.execute(
          'update source_look set failure = $3, detail = $4, next_fetch_at = null, claim = null where id = $1 and claim = $2',
          [id, claim, outcome.failure.code, outcome.failure.detail],
        );
      else
        await tx.execute(
          `update source_look set claim = null, next_fetch_at = clock_timestamp() + $3 * interval '1 millisecond'
           where id = $1 and claim = $2`,
          [id, claim, this.limits.hostIntervalMs],
        );
    });
  }
}
