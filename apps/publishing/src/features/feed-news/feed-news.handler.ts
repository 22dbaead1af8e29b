import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { PublicViews } from '@baspasoz/persistence';
import { newsLines } from '../../newsroom/news-line.js';
import type { NewsLine } from '../../newsroom/news-line.js';
import { newsroomAt } from '../../newsroom/newsroom.js';
import { NEWSROOM_ORIGIN } from '../../newsroom/origin.js';

const itemsInFeed = 50;

interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_text: string;
  language: Language;
  date_published: Date;
  date_modified: Date;
  tags: string[];
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
interface Feed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  language: Language;
  items: FeedItem[];
}

/** A feed holds what exists in its language, and its texts as plain text. */
@Injectable()
export class FeedNewsHandler {
  constructor(
    private readonly views: PublicViews,
    @Inject(NEWSROOM_ORIGIN) private readonly origin: string,
  ) {}

  run(slug: string, language: Language): Promise<Feed> {
    return this.views.run(async (tx) => {
      const { resourceId, name } = await newsroomAt(tx, slug);
      const home = new URL(`/${language}/news/${slug}`, this.origin).href;
      const lines = await newsLines(tx, {
        resourceId,
        language,
        onlyInLanguage: true,
        sectionId: null,
        after: [null, null],
        limit: itemsInFeed,
      });
      return {
        version: 'https://jsonfeed.org/version/1.1',
        title: name[language],
        home_page_url: home,
        feed_url: new URL(`/api/publishing/public/newsrooms/${slug}/feed.json?language=${language}`, this.origin).href,
        language,
        items: lines.map((line) => itemOf(line, home)),
      };
    });
  }
}

const itemOf = (line: NewsLine, home: string): FeedItem => ({
  id: line.id,
  url: `${home}/${line.id}`,
  title: line.title,
  summary: line.lead,
  content_text: line.text,
  language: line.language,
  date_published: line.publishedAt,
  date_modified: line.updatedAt,
  tags: [line.section.name[line.language]],
});
