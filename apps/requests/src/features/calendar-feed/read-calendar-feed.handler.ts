import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { sharedProblems } from '@baspasoz/contracts';
import { PublicViews } from '@baspasoz/persistence';
import { secretHash } from './feed-address.js';
import { feedCalendar } from './feed-calendar.js';
import type { FeedDeadline, FeedFacts } from './feed-calendar.js';

/** Answers to the secret alone; of one that is unknown, renewed, or whose owner has left the post, it is said that there is nothing. */
@Injectable()
export class ReadCalendarFeedHandler {
  constructor(private readonly views: PublicViews) {}

  run(secret: string): Promise<string> {
    const hash = secretHash(secret);
    return this.views.run(async (tx) => {
      const [feed] = await tx.query<FeedFacts & { secretHash: Buffer }>(
        `select secret_hash as "secretHash", language, body_name as "bodyName", body_id as "bodyId", app_now() as now
         from public_calendar_feed where secret_hash = $1`,
        [hash],
      );
      if (!feed || !timingSafeEqual(feed.secretHash, hash)) throw sharedProblems['not-found']();
      const deadlines = await tx.query<FeedDeadline>(
        `select request_id as "requestId", number, due_at as "dueAt", sequence from public_calendar_deadline
         where secret_hash = $1 order by due_at, request_id limit 1000`,
        [hash],
      );
      return feedCalendar(feed, deadlines);
    });
  }
}
