import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Refusals } from '../../aggregate/refusals.js';
import { postsOf, staffingLimitOf, unitsOf } from '../../aggregate/staff.js';
import { orExists } from '../../aggregate/unique.js';
import { admitPost } from '../../domain/post.js';
import type { Post } from '../../domain/post.js';
import { problems } from '../../problems.js';
import type { CreatePostDto } from './create-post.dto.js';

@Injectable()
export class CreatePostHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly refusals: Refusals,
  ) {}

  /** A vacant post is the body's own matter: the other services hear of it when somebody is appointed to it. */
  run(principal: Principal, dto: CreatePostDto): Promise<Post> {
    const post = postFrom(dto);
    const creation = this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      admitPost(post, { units: await unitsOf(tx), posts: await postsOf(tx), limit: await staffingLimitOf(tx) });
      await orExists(insert(tx, post), problems['post-exists']);
      const { unitId, role, staffingAct } = post;
      change.note('create-post', `post:${post.id}`, { unitId, role, staffingAct });
      return post;
    });
    return this.refusals.noted(principal, `post:${post.id}`, creation);
  }
}

function postFrom({ id, unitId, title, role, staffingActNo, reportsToPostId }: CreatePostDto): Post {
  return {
    id: id ?? uuidv7(),
    unitId: unitId ?? null,
    title: { ...title },
    role,
    staffingAct: staffingActNo,
    reportsToPostId: reportsToPostId ?? null,
    abolishedOn: null,
  };
}

const insert = (tx: TenantTx, post: Post) =>
  tx.query(
    `insert into post (body_id, id, unit_id, title, role, staffing_act, reports_to_post_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.bodyId, post.id, post.unitId, post.title, post.role, post.staffingAct, post.reportsToPostId],
  );
