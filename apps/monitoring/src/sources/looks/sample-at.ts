import { plainText } from '@baspasoz/feeds';
import { articleOfPage } from '@baspasoz/pages';
import type { PageReading } from '@baspasoz/pages';
import type { Get } from '../fetch/fetch-document.js';
import { isFailureOfDocument } from '../fetch/failure-of.js';
import { HTML } from '../pages/list-page.js';
import type { WatchLimits } from '../watch-limits.js';
import type { Proposal } from './proposal.js';

const SAMPLE_CHARS = 400;
const MARKUP_FACTOR = 10;

/** The article behind the first of the pages, as it would be taken; null when it cannot be opened or holds none. */
export async function sampleAt(
  [first]: readonly { url: string }[],
  now: Date,
  get: Get,
  pages: PageReading,
  limits: WatchLimits,
): Promise<Proposal['sample']> {
  if (!first) return null;
  try {
    const document = await get({ url: first.url }, { accept: HTML, maxBytes: limits.responseBytes });
    const raw = await pages.article(document.text, document.url);
    const article = raw && articleOfPage(raw, now, limits);
    if (!article) return null;
    const content = article.content.slice(0, SAMPLE_CHARS * MARKUP_FACTOR);
    return {
      title: article.title,
      text: plainText(content, SAMPLE_CHARS),
      publishedAt: article.publishedAt === null ? null : new Date(article.publishedAt).toISOString(),
    };
  } catch (error) {
    if (isFailureOfDocument(error)) return null;
    throw error;
  }
}
