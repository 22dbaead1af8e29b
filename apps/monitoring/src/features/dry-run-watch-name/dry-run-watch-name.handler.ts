import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { NamePattern } from '@baspasoz/media-text';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { coverageDefaults } from '../../assessment/coverage-defaults.js';
import { marksIn } from '../../assessment/marks-in.js';
import { readText, sentenceAt } from '../../assessment/read-text.js';
import { relevanceOf } from '../../assessment/relevance.js';
import { momentOf } from '../../notification/leaders.js';
import type { AddWatchNameDto } from '../manage-watch-names/watch-name.dto.js';
import { articlesFound } from './articles-found.js';
import type { FoundArticle } from './articles-found.js';
import type { NamedArticleView, NameDryRunView } from './dry-run-watch-name.dto.js';

const DAY_MS = 86_400_000;

/** Tries a name on everything that was found lately, before it is watched for: what it adds, and what else has the same word. */
@Injectable()
export class DryRunWatchName {
  constructor(private readonly tenants: Tenants) {}

  run({ kind, text, language }: AddWatchNameDto, officer: Principal): Promise<NameDryRunView> {
    const name: NamePattern = { key: 'tried', kind, text: text.trim().replace(/\s+/gu, ' '), language };
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const { days, mostRead, shown } = coverageDefaults.dryRun;
      const { now } = await momentOf(tx);
      const since = new Date(now.getTime() - days * DAY_MS);
      const named: NamedArticleView[] = [];
      let read = 0;
      // One more than is read says whether there are more.
      for await (const batch of articlesFound(tx, since, mostRead + 1)) {
        named.push(...batch.slice(0, mostRead - read).flatMap((article) => namedIn(article, name)));
        read += batch.length;
      }
      const added = named.filter(({ storyId }) => storyId === null);
      const known = named.filter(({ storyId }) => storyId !== null);
      return {
        since: since.toISOString(),
        read: Math.min(read, mostRead),
        leftOut: read > mostRead,
        named: named.length,
        added: added.length,
        items: [...added, ...known].slice(0, shown),
      };
    });
  }
}

/** The article with its first sentence that has the name; nothing where none has. */
function namedIn(article: FoundArticle, name: NamePattern): NamedArticleView[] {
  const read = readText(article.title, article.text);
  const { mentions } = relevanceOf(read, [name]);
  const [first] = mentions;
  const sentence = first && sentenceAt(read, first.start);
  if (!sentence) return [];
  const { id, publishedAt, storyId, title, url, sourceName, language } = article;
  const marks = marksIn(sentence, mentions);
  const about = { articleId: id, storyId, title, url, sourceName, language };
  return [{ ...about, publishedAt: publishedAt.toISOString(), sentence: sentence.text, marks }];
}
