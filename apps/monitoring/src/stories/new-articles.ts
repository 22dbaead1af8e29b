import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

/** An article as the fetcher stored it: plain text, never to be shown as HTML. */
export interface FetchedArticle {
  id: string;
  sourceId: string;
  title: string;
  text: string;
  url: string;
  /** Repaired date of publication; null when the feed gave none that can be believed. */
  publishedAt: Date | null;
  fetchedAt: Date;
}

/** Takes a fetched batch into the body's stories. */
@Injectable()
export class NewArticles {
  /** Runs in the fetcher's transaction, after it has inserted the rows of `article`; the same batch twice does nothing twice. */
  async take(tx: TenantTx, articles: readonly FetchedArticle[]): Promise<void> {
    await tx.query('select id from article where id = any($1::uuid[]) for update', [articles.map(({ id }) => id)]);
  }
}
