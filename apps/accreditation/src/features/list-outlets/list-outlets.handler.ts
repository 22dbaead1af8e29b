import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { cursorOf, likePattern, positionOf } from '../../aggregate/name-position.js';
import { outletColumns } from '../../aggregate/registers.js';
import type { Outlet } from '../../aggregate/registers.js';
import type { ListOutletsQuery } from './list-outlets.dto.js';

const list = 'outlets';

@Injectable()
export class ListOutletsHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, { q, cursor, limit }: ListOutletsQuery): Promise<Page<Outlet>> {
    const [afterName, afterId] = positionOf(cursor, list);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const rows = await tx.query<Outlet>(
        `select ${outletColumns} from outlet o
         where o.body_id = $1 and ($2::text is null or (o.name, o.id) > ($2, $3::uuid))
           and ($4 = '' or o.name ilike $4 or o.bin like $4)
         order by o.name, o.id limit $5`,
        [tx.bodyId, afterName, afterId, likePattern(q), limit + 1],
      );
      return pageOf(rows, limit, (row) => row, cursorOf(list));
    });
  }
}
