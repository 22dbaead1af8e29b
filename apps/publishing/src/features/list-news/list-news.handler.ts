import { Injectable } from '@nestjs/common';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { PublicViews } from '@baspasoz/persistence';
import { newsLines } from '../../newsroom/news-line.js';
import type { NewsLine } from '../../newsroom/news-line.js';
import { newsroomAt } from '../../newsroom/newsroom.js';
import { positionIn, positionOf } from '../../publication/list-position.js';
import type { ListNewsQuery } from './list-news.dto.js';

type ListedNews = Omit<NewsLine, 'text'>;

const list = 'news';

@Injectable()
export class ListNewsHandler {
  constructor(private readonly views: PublicViews) {}

  run(slug: string, { language, sectionId, cursor, limit }: ListNewsQuery): Promise<Page<ListedNews>> {
    return this.views.run(async (tx) => {
      const { resourceId } = await newsroomAt(tx, slug);
      const lines = await newsLines(tx, {
        resourceId,
        language,
        onlyInLanguage: false,
        sectionId: sectionId ?? null,
        after: cursor ? positionOf(cursor, list) : [null, null],
        limit: limit + 1,
      });
      return pageOf(
        lines,
        limit,
        ({ text: _, ...line }) => line,
        ({ publishedAt, id }) => positionIn(list, publishedAt, id),
      );
    });
  }
}
