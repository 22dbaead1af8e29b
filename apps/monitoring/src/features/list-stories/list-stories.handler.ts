import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { ListStoriesDto, StoryPage } from './list-stories.dto.js';
import { storyColumns, storyTables, storyView } from './story-view.js';
import type { StoryRow } from './story-view.js';

const LIST = 'stories';

const conditions: Record<ListStoriesDto['state'], string> = {
  open: `s.state in ('open', 'notified')`,
  confirmed: `s.state = 'confirmed'`,
  dismissed: `s.state = 'dismissed'`,
  all: `s.state <> 'quiet'`,
};

function positionOf(cursor: string): [string, string] {
  const [lastSeenAt, id] = decodeCursor(cursor, LIST, ['string', 'string']).map(String);
  const at = new Date(lastSeenAt ?? '');
  if (Number.isNaN(at.getTime()) || !id || !isUUID(id)) throw sharedProblems['invalid-cursor']();
  return [at.toISOString(), id];
}

@Injectable()
export class ListStories {
  constructor(private readonly tenants: Tenants) {}

  handle({ state, cursor, limit }: ListStoriesDto, reader: Principal): Promise<StoryPage> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const [lastSeenAt, id] = cursor ? positionOf(cursor) : [null, null];
      // Index Scan using story_to_triage (or story_in_order): body_id = …, in order, limit + 1 rows; two primary keys each.
      const rows = await tx.query<StoryRow>(
        `select ${storyColumns} from ${storyTables}
         where s.body_id = $1 and ${conditions[state]}
           and ($2::timestamptz is null or (s.last_seen_at, s.id) < ($2, $3::uuid))
         order by s.last_seen_at desc, s.id desc limit $4`,
        [tx.bodyId, lastSeenAt, id, limit + 1],
      );
      return pageOf(rows, limit, storyView, (row) => encodeCursor(LIST, [row.last_seen_at.toISOString(), row.id]));
    });
  }
}
