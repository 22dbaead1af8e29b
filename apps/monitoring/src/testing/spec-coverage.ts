import { randomUUID } from 'node:crypto';
import type { Service } from '@baspasoz/http';
import { correlation } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { storeArticles } from '../sources/store-articles.js';
import { NewArticles } from '../stories/new-articles.js';
import type { FetchedArticle } from '../stories/new-articles.js';
import { look } from './look.js';
import { SpecBody } from './spec-body.js';
import type { SpecMonitoring } from './spec-monitoring.js';

export interface News {
  title: string;
  text: string;
  source?: string;
  publishedAt?: Date;
  /** When it is read, the same for a batch; now when left out. */
  fetchedAt?: Date;
}

const draftsOf = (news: readonly News[]) =>
  news.map(({ title, text, fetchedAt = new Date(), publishedAt = fetchedAt }) => {
    const externalId = randomUUID();
    return { externalId, url: `https://news.example/${externalId}`, title, text, publishedAt, dateRepaired: false };
  });

/** What the media write about a body of a spec, handed over as the fetcher hands it over. */
export class SpecCoverage {
  readonly officer = { id: randomUUID(), email: '' };
  readonly #sources = new Map<string, string>();

  constructor(
    private readonly on: SpecMonitoring,
    private readonly body: SpecBody,
    private readonly watch: Service,
  ) {}

  async watchFor(...names: [kind: string, language: string, text: string][]): Promise<void> {
    for (const [kind, language, text] of names)
      expect(await this.call('POST', '/watch-names', { kind, language, text })).toMatchObject({ status: 201 });
  }

  /** One fetched batch of one source, in one transaction. */
  async publish(...news: News[]): Promise<FetchedArticle[]> {
    const [{ source = 'Дала хабар', fetchedAt = new Date() } = {}] = news;
    const sourceId = await this.sourceId(source);
    return this.inTransaction(async (tx) => {
      const articles = await storeArticles(tx, sourceId, draftsOf(news), fetchedAt);
      await this.watch.app.get(NewArticles).take(tx, articles);
      return articles;
    });
  }

  /** Hands over articles that are stored already, as another replica would. */
  takeAgain(articles: FetchedArticle[], watch = this.watch): Promise<void> {
    return this.inTransaction((tx) => watch.app.get(NewArticles).take(tx, articles), watch);
  }

  /** Stores a batch and hands it to nobody. */
  async store(...news: News[]): Promise<FetchedArticle[]> {
    const sourceId = await this.sourceId('Дала хабар');
    return this.inTransaction((tx) => storeArticles(tx, sourceId, draftsOf(news), new Date()));
  }

  call(method: string, path: string, input?: unknown) {
    return this.body.call(this.officer, 'officer', method, path, input);
  }

  async stories(state = 'all'): Promise<Record<string, unknown>[]> {
    const { status, body } = await this.call('GET', `/stories?state=${state}`);
    expect(status).toBe(200);
    return body!['items'] as Record<string, unknown>[];
  }

  private async sourceId(name: string): Promise<string> {
    const known = this.#sources.get(name);
    if (known) return known;
    const id = randomUUID();
    this.#sources.set(name, id);
    await look(
      this.on.db.adminUrl,
      `insert into source (id, body_id, name, url, host, expected_every_minutes, paused, created_at, interval_seconds)
       values ($1, $2, $3, $4, 'news.example', 60, true, now(), 60)`,
      [id, this.body.id, name, `https://news.example/${id}`],
    );
    return id;
  }

  private inTransaction<T>(work: (tx: TenantTx) => Promise<T>, watch = this.watch): Promise<T> {
    return correlation.run(`fetch-${randomUUID()}`, () => watch.app.get(Tenants).run(bodyId(this.body.id), work));
  }
}

/** A body with a head who is known, that watches for the names of the ministry. */
export async function watchedBody(
  on: SpecMonitoring,
  watch: Service,
  languages: { head?: string; deputy?: string } = {},
): Promise<{ body: SpecBody; coverage: SpecCoverage }> {
  const body = new SpecBody(on);
  await body.settle(languages);
  const coverage = new SpecCoverage(on, body, watch);
  await coverage.watchFor(
    ['name', 'kk', 'Денсаулық сақтау министрлігі'],
    ['name', 'ru', 'Министерство здравоохранения'],
    ['abbreviation', 'ru', 'Минздрав'],
  );
  return { body, coverage };
}
