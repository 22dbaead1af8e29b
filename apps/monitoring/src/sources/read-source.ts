import { correlation, counter, durations, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Source } from '../persistence/source.entity.js';
import type { Claimed } from './claim-due.js';
import type { Outcome } from './fetch/fetch-document.js';
import { FetchListing } from './fetch/fetch-listing.js';
import type { Listing } from './fetch/fetch-listing.js';
import { hearAnew } from './push/push-state.js';
import { RecordFetch } from './record-fetch.js';
import type { Recorded } from './settle-source.js';
import { FetchFailure } from './trouble.js';

const fetches = counter('source_fetches_total', 'Fetches of media sources by what came of them', ['outcome']);
const fetchDuration = durations(
  'source_fetch_duration_seconds',
  'Duration of a fetch, from the first connection to the list read',
  ['outcome'],
  [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40],
);
const articles = counter('source_articles_total', 'New articles stored');

/** One source, from its claim to what is stored of it. */
@Injectable()
export class ReadSource {
  constructor(
    private readonly tenants: Tenants,
    private readonly listing: FetchListing,
    private readonly record: RecordFetch,
  ) {}

  /** One correlation id runs from the fetch through everything its articles cause. */
  handle(claimed: Claimed): Promise<void> {
    return correlation.run(undefined, () => this.read(claimed), { bodyId: claimed.bodyId });
  }

  private async read(claimed: Claimed): Promise<void> {
    const source = await this.tenants.run(bodyId(claimed.bodyId), async (tx) => {
      await hearAnew(tx, claimed.id);
      return tx.em.findOneByOrFail(Source, { id: claimed.id });
    });
    const since = performance.now();
    const outcome = await this.listing.fetch(source);
    const name = nameOf(outcome);
    fetches.inc({ outcome: name });
    fetchDuration.observe({ outcome: name }, (performance.now() - since) / 1000);
    const recorded = await this.store(claimed, outcome);
    if (recorded === 'replaced') logger.warn({ sourceId: claimed.id }, 'a fetch came too late and was dropped');
    else articles.inc(recorded);
  }

  private async store(claimed: Claimed, outcome: Outcome<Listing>): Promise<Recorded> {
    switch (outcome.kind) {
      case 'unchanged':
        return this.record.unchanged(claimed);
      case 'postponed':
        return this.record.postponed(claimed);
      case 'failed':
        logger.info({ sourceId: claimed.id, code: outcome.failure.code }, 'a source could not be read');
        return this.record.failed(claimed, outcome.failure);
      case 'read':
        return this.record.read(claimed, outcome.value).catch((error: unknown) => this.notStored(claimed, error));
    }
  }

  /** Nothing of the batch is stored; it comes again, later and later, and the source's page says so. */
  private async notStored(claimed: Claimed, error: unknown): Promise<Recorded> {
    logger.error({ err: error, sourceId: claimed.id }, 'fetched articles could not be stored');
    fetches.inc({ outcome: 'not-stored' });
    return this.record.failed(claimed, new FetchFailure('not-stored'));
  }
}

const nameOf = (outcome: Outcome<Listing>): string => {
  if (outcome.kind === 'failed') return outcome.failure.code;
  return outcome.kind === 'read' ? outcome.value.kind : outcome.kind;
};
