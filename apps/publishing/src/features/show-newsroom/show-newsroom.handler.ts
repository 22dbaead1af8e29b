import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import { newsroomAt, newsrooms } from '../../newsroom/newsroom.js';
import type { Newsroom } from '../../newsroom/newsroom.js';

interface ShownNewsroom extends Newsroom {
  sections: { id: string; kind: string; name: LocalizedText; lastPublishedAt: Date | null }[];
  /** The other resources of the same body. */
  others: Newsroom[];
}

@Injectable()
export class ShowNewsroomHandler {
  constructor(private readonly views: PublicViews) {}

  run(slug: string): Promise<ShownNewsroom> {
    return this.views.run(async (tx) => {
      const newsroom = await newsroomAt(tx, slug);
      const sections = await tx.query<ShownNewsroom['sections'][number]>(
        `select section_id as id, kind, name, last_published_at as "lastPublishedAt" from public_newsroom_section
         where resource_id = $1 order by position, kind`,
        [newsroom.resourceId],
      );
      const others = (await newsrooms(tx)).filter(
        ({ bodyId, resourceId }) => bodyId === newsroom.bodyId && resourceId !== newsroom.resourceId,
      );
      return { ...newsroom, sections, others };
    });
  }
}
