import { correlation, counter, durations, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Source } from '../persistence/source.entity.js';
import type { ClaimedSource } from './claim-sources.js';
import { FetchFailure } from './trouble.js';
import { FetchFeed } from './fetch/fetch-feed.js';
import type { FetchOutcome } from './fetch/fetch-feed.js';
import { RecordFetch } from './record-fetch.js';
import type { Recorded } from './record-fetch.js';

const fetches = counter('source_fetches_total', 'Fetches of media sources by what came of them', ['outcome']);
const fetchDuration = durations(
  'source_fetch_duration_seconds',
  'Duration of a fetch, from the first connection to the feed read',
  ['outcome'],
  [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40],
);
const articles = counter('source_articles_total', 'New articles stored');

/** One source, from its claim to what is stored of it. */
@Injectable()
export class ReadSource {
  constructor(
    private readonly tenants: Tenants,
    private readonly fetchFeed: FetchFeed,
    private readonly record: RecordFetch,
  ) {}

  /** One correlation id runs from the fetch through everything its articles cause. */
  handle(claimed: ClaimedSource): Promise<void> {
    return correlation.run(undefined, () => this.read(claimed), { bodyId: claimed.bodyId });
  }

  private async read(claimed: ClaimedSource): Promise<void> {
    const source = await this.tenants.run(bodyId(claimed.bodyId), (tx) =>
      tx.em.findOneByOrFail(Source, { id: claimed.id }),
    );
    const since = performance.now();
    const outcome = await this.fetchFeed.fetch(source);
    const name = outcome.kind === 'failed' ? outcome.failure.code : outcome.kind;
    fetches.inc({ outcome: name });
    fetchDuration.observe({ outcome: name }, (performance.now() - since) / 1000);
    const recorded = await this.store(claimed, outcome);
    if (recorded === 'replaced') logger.warn({ sourceId: claimed.id }, 'a fetch came too late and was dropped');
    else articles.inc(recorded);
  }

  private async store(claimed: ClaimedSource, outcome: FetchOutcome): Promise<Recorded> {
    switch (outcome.kind) {
      case 'unchanged':
        return this.record.unchanged(claimed);
      case 'postponed':
        return this.record.postponed(claimed);
      case 'failed':
        logger.info({ sourceId: claimed.id, code: outcome.failure.code }, 'a source could not be read');
        return this.record.failed(claimed, outcome.failure);
      case 'feed':
        return this.record.feed(claimed, outcome).catch((error: unknown) => this.notStored(claimed, error));
    }
  }

  /** Nothing of the batch is stored; it comes again, later and later, and the source's page says so. */
  private async notStored(claimed: ClaimedSource, error: unknown): Promise<Recorded> {
    logger.error({ err: error, sourceId: claimed.id }, 'fetched articles could not be stored');
    fetches.inc({ outcome: 'not-stored' });
    return this.record.failed(claimed, new FetchFailure('not-stored'));
  }
}
