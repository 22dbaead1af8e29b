import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Page } from '@baspasoz/http';
import { Reading } from '../../aggregate/reading.js';
import type { Post } from '../../domain/post.js';

type HeldPost = Omit<Post, 'abolishedOn'> & {
  /** Null while the post is vacant. */
  appointmentId: string | null;
  personId: string | null;
};

@Injectable()
export class ListPostsHandler {
  constructor(private readonly reading: Reading) {}

  run(principal: Principal): Promise<Page<HeldPost>> {
    return this.reading.within(principal, async (tx) => ({
      items: await tx.query<HeldPost>(
        `select p.id, p.unit_id as "unitId", p.title, p.role, p.staffing_act as "staffingAct",
           p.reports_to_post_id as "reportsToPostId", a.id as "appointmentId", a.person_id as "personId"
         from post p
         left join appointment a on a.body_id = p.body_id and a.post_id = p.id and a.dismissed_on is null
         where p.body_id = $1 and p.abolished_on is null
         order by p.role, p.id`,
        [tx.bodyId],
      ),
      nextCursor: null,
    }));
  }
}
