import { PageReading } from '@baspasoz/pages';
import type { RawArticle } from '@baspasoz/pages';
import { correlation, counter, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Claimed } from '../claim-due.js';
import { FetchDocument } from '../fetch/fetch-document.js';
import type { Outcome } from '../fetch/fetch-document.js';
import { FetchFailure } from '../trouble.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { HTML } from './list-page.js';
import { RecordPage } from './record-page.js';

const fetches = counter('source_page_fetches_total', 'Fetches of single pages by what came of them', ['outcome']);

/** One page that a list named, from its claim to the article that is stored of it. */
@Injectable()
export class ReadPage {
  constructor(
    private readonly tenants: Tenants,
    private readonly documents: FetchDocument,
    private readonly reading: PageReading,
    private readonly record: RecordPage,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  handle(claimed: Claimed): Promise<void> {
    return correlation.run(undefined, () => this.read(claimed), { bodyId: claimed.bodyId });
  }

  private async read(claimed: Claimed): Promise<void> {
    const [page] = await this.tenants.run(bodyId(claimed.bodyId), (tx) =>
      tx.query<{ url: string; host: string }>('select url, host from found_page where id = $1', [claimed.id]),
    );
    if (!page) return; // the source was moved, and its old list's pages with it
    const outcome = await this.fetch(page);
    fetches.inc({ outcome: outcome.kind === 'failed' ? outcome.failure.code : outcome.kind });
    await this.record.settle(claimed, outcome).catch((error: unknown) => {
      logger.error({ err: error, pageId: claimed.id }, 'a fetched page could not be stored');
      return this.record.settle(claimed, { kind: 'failed', failure: new FetchFailure('not-stored') });
    });
  }

  private fetch({ url, host }: { url: string; host: string }): Promise<Outcome<RawArticle | null>> {
    return this.documents.visit(host, async (get) => {
      const document = await get({ url }, { accept: HTML, maxBytes: this.limits.responseBytes });
      return this.reading.article(document.text, document.url);
    });
  }
}
