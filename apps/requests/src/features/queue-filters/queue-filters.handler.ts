import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { QueueCriteria } from '../list-requests/queue-criteria.js';
import type { SaveFilterDto } from './queue-filters.dto.js';

export interface QueueFilter {
  id: string;
  name: string;
  shared: boolean;
  /** False for a filter a colleague shares. */
  own: boolean;
  ownerName: string | null;
  criteria: QueueCriteria;
}

/** More than this nobody finds again. */
const mostFilters = 30;

@Injectable()
export class QueueFiltersHandler {
  constructor(private readonly tenants: Tenants) {}

  list(principal: Principal): Promise<{ items: QueueFilter[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => ({
      items: await filters(tx, principal.personId, 'f.person_id = $2 or f.shared', []),
    }));
  }

  save(principal: Principal, dto: SaveFilterDto): Promise<QueueFilter> {
    const name = plainLine(dto.name);
    if (!name) throw sharedProblems['invalid-input']({}, [{ field: 'name', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await requireRoom(tx, principal.personId);
      const id = v7();
      const saved = await tx.execute(
        `insert into queue_filter (id, body_id, person_id, name, criteria, shared) values ($1, $2, $3, $4, $5, $6)
         on conflict (body_id, person_id, lower(name)) do nothing`,
        [id, tx.bodyId, principal.personId, name, JSON.stringify(dto.criteria), dto.shared],
      );
      if (saved === 0) throw problems['filter-name-taken']({ name }, [{ field: 'name', code: 'invalid' }]);
      const [filter] = await filters(tx, principal.personId, 'f.id = $3', [id]);
      if (!filter) throw new Error('a filter just saved is not there');
      return filter;
    });
  }

  /** A colleague's filter is no more the caller's to delete than one that does not exist. */
  async remove(principal: Principal, filterId: string): Promise<void> {
    if (!isUuid(filterId)) throw problems['filter-not-found']();
    await this.tenants.run(bodyOf(principal), async (tx) => {
      const removed = await tx.execute('delete from queue_filter where id = $1 and body_id = $2 and person_id = $3', [
        filterId,
        tx.bodyId,
        principal.personId,
      ]);
      if (removed === 0) throw problems['filter-not-found']();
    });
  }
}

const filters = (tx: TenantTx, personId: string, which: string, params: unknown[]): Promise<QueueFilter[]> =>
  tx.query<QueueFilter>(
    `select f.id, f.name, f.shared, f.person_id = $2 as own, p.name as "ownerName", f.criteria
     from queue_filter f left join person p on p.body_id = f.body_id and p.person_id = f.person_id
     where f.body_id = $1 and (${which}) order by f.person_id <> $2, lower(f.name), f.id`,
    [tx.bodyId, personId, ...params],
  );

async function requireRoom(tx: TenantTx, personId: string): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*)::int as count from queue_filter where body_id = $1 and person_id = $2',
    [tx.bodyId, personId],
  );
  if (row && row.count >= mostFilters) throw problems['too-many-filters']({ max: mostFilters });
}
