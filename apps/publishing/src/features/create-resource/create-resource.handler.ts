import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorOf, personOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { firstOf } from '../../aggregate/repeats.js';
import { problems } from '../../problems.js';
import type { CreateResourceDto } from './create-resource.dto.js';

@Injectable()
export class CreateResourceHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, dto: CreateResourceDto, key?: string): Promise<{ id: string; slug: string }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const by = personOf(principal);
      const id = v7();
      const earlier = await firstOf(tx, { owner: by, command: dto, key }, id);
      if (earlier) return { id: earlier, slug: dto.slug };
      const { now } = await this.frames.loadOpen(tx);
      // The slug is unique across bodies, past every policy: the index decides, not a look at what this body may see.
      const added = await tx.execute(
        `insert into internet_resource (id, body_id, kind, slug, name, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
        [id, tx.bodyId, dto.kind, dto.slug, JSON.stringify(dto.name), now],
      );
      if (added === 0) throw problems['resource-exists']({ slug: dto.slug }, [{ field: 'slug', code: 'invalid' }]);
      this.audit.record(tx, {
        actor: actorOf(by),
        action: 'create-resource',
        subject: `resource:${id}`,
        details: { kind: dto.kind, slug: dto.slug },
      });
      return { id, slug: dto.slug };
    });
  }
}
