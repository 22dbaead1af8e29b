import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import type { Medium } from './media.js';

const KEPT = `insert into source (id, body_id, kind, medium, name, expected_every_minutes, created_at, interval_seconds)
  values ($1, $2, 'given', $3, $4, 1, app_now(), 1)
  on conflict (body_id, medium, lower(name)) where kind = 'given' do update set version = source.version
  returning id`;

/**
 * The source of what is given of an outlet, made when it is given for the first time; its row is locked until the transaction ends, so
 * that two who give the same at once store it once. It is never due and never silent: how often it publishes says nothing.
 */
export async function outletOf(tx: TenantTx, medium: Medium, name: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(KEPT, [uuidv7(), tx.bodyId, medium, name]);
  if (!row) throw new Error('an outlet was neither made nor found');
  return row.id;
}
