import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Refusals } from '../../aggregate/refusals.js';
import { postsOf } from '../../aggregate/staff.js';
import { abolishPost } from '../../domain/post.js';
import { problems } from '../../problems.js';

@Injectable()
export class AbolishPostHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly refusals: Refusals,
  ) {}

  run(principal: Principal, id: string): Promise<void> {
    const abolition = this.bodies.run(
      principal,
      bodyOf(principal),
      async (change) => {
        const { tx, body, today } = change;
        const post = (await postsOf(tx)).find((each) => each.id === id);
        if (!post) throw problems['post-not-found']();
        const holders = await tx.query(
          'select from appointment where body_id = $1 and post_id = $2 and dismissed_on is null',
          [tx.bodyId, id],
        );
        const { abolishedOn } = abolishPost(post, { body, today, occupied: holders.length > 0 });
        await tx.query('update post set abolished_on = $3 where body_id = $1 and id = $2', [
          tx.bodyId,
          id,
          abolishedOn,
        ]);
        change.note('abolish-post', `post:${id}`, { role: post.role, act: body.endAct });
      },
      { closing: true },
    );
    return this.refusals.noted(principal, `post:${id}`, abolition);
  }
}
