import type { TenantTx } from '@baspasoz/persistence';
import type { Post, StaffingLimit } from '../domain/post.js';
import type { Unit } from '../domain/unit.js';

/** Units of the body, closed ones too: history refers to them. */
export function unitsOf(tx: TenantTx): Promise<Unit[]> {
  return tx.query<Unit>(
    `select id, name, active, authorized, superior_unit_id as "superiorUnitId", version from unit
     where body_id = $1 order by authorized desc, id`,
    [tx.bodyId],
  );
}

/** Posts in being. */
export function postsOf(tx: TenantTx): Promise<Post[]> {
  return tx.query<Post>(
    `select id, unit_id as "unitId", title, role, staffing_act as "staffingAct", reports_to_post_id as "reportsToPostId",
       abolished_on as "abolishedOn"
     from post where body_id = $1 and abolished_on is null order by id`,
    [tx.bodyId],
  );
}

export async function staffingLimitOf(tx: TenantTx): Promise<(StaffingLimit & { version: number }) | undefined> {
  const [limit] = await tx.query<StaffingLimit & { version: number }>(
    'select posts, act, version from staffing_limit where body_id = $1',
    [tx.bodyId],
  );
  return limit;
}

/** Whether the person is in the body's directory. */
export async function knowsPerson(tx: TenantTx, personId: string): Promise<boolean> {
  const rows = await tx.query('select from person where body_id = $1 and id = $2', [tx.bodyId, personId]);
  return rows.length > 0;
}
