import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Reading } from '../../aggregate/reading.js';
import { postsOf, staffingLimitOf } from '../../aggregate/staff.js';
import type { StaffingLimit } from '../../domain/post.js';
import { problems } from '../../problems.js';
import type { SetStaffingLimitDto } from './set-staffing-limit.dto.js';

type VersionedLimit = StaffingLimit & { version: number };

@Injectable()
export class SetStaffingLimitHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly reading: Reading,
  ) {}

  async show(principal: Principal): Promise<VersionedLimit> {
    const limit = await this.reading.within(principal, staffingLimitOf);
    if (!limit) throw problems['staffing-limit-missing']();
    return limit;
  }

  /** No other service needs the limit, so no event tells it; the audit keeps every act. */
  run(principal: Principal, { posts, act }: SetStaffingLimitDto, seen?: number): Promise<VersionedLimit> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const present = await staffingLimitOf(tx);
      expectVersion(present?.version ?? 0, seen);
      const inBeing = (await postsOf(tx)).length;
      if (posts < inBeing) throw problems['staffing-limit-below-posts']({ posts: inBeing });
      const version = (present?.version ?? 0) + 1;
      await tx.query(
        `insert into staffing_limit (body_id, posts, act, version) values ($1, $2, $3, $4)
         on conflict (body_id) do update set posts = excluded.posts, act = excluded.act, version = excluded.version`,
        [tx.bodyId, posts, act, version],
      );
      change.note('set-staffing-limit', `body:${tx.bodyId}`, { posts, act, before: present?.posts });
      return { posts, act, version };
    });
  }
}
