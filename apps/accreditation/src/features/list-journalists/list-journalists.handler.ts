import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { cursorOf, likePattern, positionOf } from '../../aggregate/name-position.js';
import { journalistColumns } from '../../aggregate/registers.js';
import type { Journalist } from '../../aggregate/registers.js';
import type { ListJournalistsQuery } from '../list-outlets/list-outlets.dto.js';

const list = 'journalists';

/** The register shows journalists' contacts, so the audit chain keeps who looked. */
@Injectable()
export class ListJournalistsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, { q, cursor, limit, outletId }: ListJournalistsQuery): Promise<Page<Journalist>> {
    const [afterName, afterId] = positionOf(cursor, list);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const rows = await tx.query<Journalist>(
        `select ${journalistColumns} from journalist j join outlet o on o.id = j.outlet_id
         where j.body_id = $1 and ($2::text is null or (j.name, j.id) > ($2, $3::uuid))
           and ($4 = '' or j.name ilike $4 or o.name ilike $4) and ($5::uuid is null or j.outlet_id = $5)
         order by j.name, j.id limit $6`,
        [tx.bodyId, afterName, afterId, likePattern(q), outletId ?? null, limit + 1],
      );
      this.audit.record(tx, { actor: actorOf(principal), action: 'read-journalists', subject: `body:${tx.bodyId}` });
      return pageOf(rows, limit, (row) => row, cursorOf(list));
    });
  }
}
