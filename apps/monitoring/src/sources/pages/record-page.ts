import { articlesOf } from '@baspasoz/feeds';
import type { ArticleDraft } from '@baspasoz/feeds';
import { articleOfPage } from '@baspasoz/pages';
import type { RawArticle } from '@baspasoz/pages';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { momentOf } from '../../notification/leaders.js';
import { Source } from '../../persistence/source.entity.js';
import { NewArticles } from '../../stories/new-articles.js';
import type { Claimed } from '../claim-due.js';
import { backOffSeconds, spread } from '../domain/schedule.js';
import type { Outcome } from '../fetch/fetch-document.js';
import { unknownOf } from '../store-articles.js';
import { takeIn } from '../take-in.js';
import type { FetchFailure } from '../trouble.js';
import { noteTrouble } from '../troubles.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';

interface PageRow {
  sourceId: string;
  url: string;
  title: string | null;
  publishedAt: Date | null;
  isNews: boolean;
  failures: number;
}

type Ending = 'stored' | 'known' | 'no-article' | 'unread';

const PAGE = `select source_id as "sourceId", url, title, published_at as "publishedAt", is_news as "isNews", failures
  from found_page where id = $1 and claim = $2`;

/** Stores the article of a page, what is made of it, and that the page is done, in one transaction of the body. */
@Injectable()
export class RecordPage {
  constructor(
    private readonly tenants: Tenants,
    private readonly newArticles: NewArticles,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** Nothing is done when another replica has taken the page over. The source's row is locked before the page's, as by who reads lists. */
  settle({ id, bodyId: body, claim }: Claimed, outcome: Outcome<RawArticle | null>): Promise<void> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const [found] = await tx.query<PageRow>(PAGE, [id, claim]);
      if (!found) return;
      const source = await tx.em.findOneOrFail(Source, {
        where: { id: found.sourceId },
        lock: { mode: 'pessimistic_write' },
      });
      const [page] = await tx.query<PageRow>(`${PAGE} for update`, [id, claim]);
      if (!page) return;
      const { now } = await momentOf(tx);
      if (outcome.kind === 'read') await this.end(tx, id, await this.take(tx, source, page, outcome.value, now));
      else if (outcome.kind === 'failed') await this.failed(tx, id, source, page, outcome.failure, now);
      else await this.again(tx, id, page.failures, this.limits.hostIntervalMs / 1000);
    });
  }

  private async take(tx: TenantTx, source: Source, page: PageRow, raw: RawArticle | null, now: Date): Promise<Ending> {
    const entry = raw ? articleOfPage(raw, now, this.limits) : undefined;
    if (!entry) await noteTrouble(tx, source.id, { code: 'no-article', detail: null }, now);
    const [draft] = entry
      ? articlesOf([{ ...entry, title: entry.title || (page.title ?? '') }], page.url, now, this.limits)
      : this.announced(page, now);
    if (!draft) return 'no-article';
    return this.store(tx, source, draft, now);
  }

  /** What a news sitemap says of a page that cannot be read: its headline and date are news by themselves. */
  private announced({ url, title, publishedAt, isNews }: PageRow, now: Date): ArticleDraft[] {
    if (!isNews || !title) return [];
    const entry = {
      externalId: url,
      url,
      title,
      content: '',
      isHtml: false,
      publishedAt: publishedAt?.getTime() ?? null,
    };
    return articlesOf([entry], url, now, this.limits);
  }

  private async store(tx: TenantTx, source: Source, draft: ArticleDraft, now: Date): Promise<Ending> {
    const fresh = await unknownOf(tx, source.id, [draft]);
    if (fresh.length === 0) return 'known';
    if (draft.dateRepaired) await noteTrouble(tx, source.id, { code: 'date-repaired', detail: null }, now);
    await takeIn(tx, this.newArticles, source, fresh, now);
    await tx.em.save(source);
    return 'stored';
  }

  /** What our own database refused is tried for ever; what the outlet does not give, so many times. */
  private async failed(
    tx: TenantTx,
    id: string,
    source: Source,
    page: PageRow,
    { code, detail, retryAfterSeconds }: FetchFailure,
    now: Date,
  ): Promise<void> {
    const failures = page.failures + 1;
    if (code === 'not-stored') await noteTrouble(tx, source.id, { code, detail }, now);
    else if (failures >= this.limits.pageTries) {
      await noteTrouble(tx, source.id, { code: 'page-unread', detail: [code, detail].filter(Boolean).join(': ') }, now);
      const [draft] = this.announced(page, now);
      if (draft) await this.store(tx, source, draft, now);
      return this.end(tx, id, 'unread');
    }
    const wait = spread(backOffSeconds(source.intervalSeconds, failures, this.limits), Math.random());
    return this.again(tx, id, failures, Math.max(wait, retryAfterSeconds ?? 0));
  }

  private async end(tx: TenantTx, id: string, outcome: Ending): Promise<void> {
    await tx.execute('update found_page set outcome = $2, next_fetch_at = null, claim = null where id = $1', [
      id,
      outcome,
    ]);
  }

  private async again(tx: TenantTx, id: string, failures: number, seconds: number): Promise<void> {
    await tx.execute(
      `update found_page set claim = null, failures = $2, next_fetch_at = clock_timestamp() + $3 * interval '1 second' where id = $1`,
      [id, failures, seconds],
    );
  }
}
