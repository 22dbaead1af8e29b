import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { assess } from '../assessment/assess.js';
import { coverageDefaults } from '../assessment/coverage-defaults.js';
import { isOld } from '../assessment/is-old.js';
import { momentOf } from '../notification/leaders.js';
import { assessedArticle } from './assessed-article.js';
import type { AssessedArticle } from './assessed-article.js';
import { frameOf } from './coverage-frame.js';
import { keepAssessments, keepLanguages } from './keep-assessments.js';
import { StoryIndex } from './story-index.js';
import { StoryShelf } from './story-shelf.js';

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

/** Takes a fetched batch into the body's stories: assess each, group them, decide, say so. */
@Injectable()
export class NewArticles {
  constructor(private readonly outbox: Outbox) {}

  /** Runs in the fetcher's transaction, after it has inserted the rows of `article`; the same batch twice does nothing twice. */
  async take(tx: TenantTx, articles: readonly FetchedArticle[]): Promise<void> {
    if (articles.length === 0) return;
    const frame = await frameOf(tx);
    const { now } = await momentOf(tx);
    const threshold = frame.thresholds.notifyAt;
    const assessed = articles.map((article) => ({
      article,
      threshold,
      assessment: assess({ title: article.title, text: article.text, isOld: isOld(article.publishedAt, now) }, frame),
    }));
    await keepLanguages(tx, assessed);
    const ours = assessed.filter(({ assessment }) => assessment.about !== null);
    const others = assessed.filter(({ assessment }) => assessment.about === null);
    await keepAssessments(tx, others, now);
    if (ours.length === 0) return;
    // One transaction of a body at a time decides which story a text belongs to; two would make two stories of one event.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('stories:' || $1, 0))`, [tx.bodyId]);
    const known = await alreadyAssessed(tx, articles);
    const fresh = ours
      .filter(({ article }) => !known.has(article.id))
      .map(({ article, assessment }) => assessedArticle(article, assessment))
      .toSorted((a, b) => a.toldAt.getTime() - b.toldAt.getTime());
    await this.group(tx, fresh, threshold, now);
  }

  private async group(tx: TenantTx, fresh: readonly AssessedArticle[], threshold: number, now: Date): Promise<void> {
    const index = await StoryIndex.load(tx, fresh, coverageDefaults.story);
    const shelf = new StoryShelf(tx, this.outbox, now, threshold);
    const placed = [];
    for (const one of fresh) {
      const place = await shelf.place(one, index.find(one));
      index.add(one, place);
      placed.push({ article: one.article, assessment: one.assessment, threshold, placed: { as: one, place } });
    }
    await shelf.close();
    await keepAssessments(tx, placed, now);
  }
}

async function alreadyAssessed(tx: TenantTx, articles: readonly FetchedArticle[]): Promise<Set<string>> {
  const rows = await tx.query<{ article_id: string }>(
    'select article_id from assessment where article_id = any($1::uuid[])',
    [articles.map(({ id }) => id)],
  );
  return new Set(rows.map((row) => row.article_id));
}
