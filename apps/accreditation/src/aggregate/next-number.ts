import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from './body-frame.js';

/** The next number of the body in its own year, `МЗ-А-2026-0001`. A registration that is rolled back gives its number back. */
export async function nextNumber(tx: TenantTx, { numberPrefix, today }: BodyFrame): Promise<string> {
  const year = today.slice(0, 4);
  const [row] = await tx.query<{ last: number }>(
    `insert into number_counter as c (body_id, year, last) values ($1, $2, 1)
     on conflict (body_id, year) do update set last = c.last + 1 returning last`,
    [tx.bodyId, Number(year)],
  );
  if (!row) throw new Error('the counter of numbers gave none');
  return `${numberPrefix}-А-${year}-${String(row.last).padStart(4, '0')}`;
}
