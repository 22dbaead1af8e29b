import type { TenantTx } from '@baspasoz/persistence';
import { oneLine, oneLineOrNull } from '../domain/one-line.js';
import { problems } from '../problems.js';
import { outletOf } from './registers.js';
import { takeTurns } from './take-turns.js';

export interface JournalistInput {
  name: string;
  outletId: string;
  position?: string | null;
  email?: string | null;
  phone?: string | null;
  personId?: string | null;
}

/**
 * Writes a journalist, new or changed. Problems: `outlet-not-found`; `account-taken` when another journalist of the body is linked to
 * the account.
 */
export async function saveJournalist(
  tx: TenantTx,
  id: string,
  input: JournalistInput,
  byApplicant: boolean,
): Promise<void> {
  await outletOf(tx, input.outletId);
  const personId = input.personId ?? null;
  if (personId !== null) await takeTurns(tx, `account:${personId}`);
  const other = await tx.query('select from journalist where body_id = $1 and person_id = $2 and id <> $3', [
    tx.bodyId,
    personId,
    id,
  ]);
  if (other.length > 0) throw problems['account-taken']({}, [{ field: 'personId', code: 'invalid' }]);
  await tx.query(
    `insert into journalist (id, body_id, outlet_id, name, position, email, phone, person_id, by_applicant)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (id) do update set outlet_id = excluded.outlet_id, name = excluded.name, position = excluded.position,
       email = excluded.email, phone = excluded.phone, person_id = excluded.person_id, by_applicant = excluded.by_applicant,
       version = journalist.version + 1`,
    [
      id,
      tx.bodyId,
      input.outletId,
      oneLine(input.name),
      oneLineOrNull(input.position),
      oneLineOrNull(input.email),
      oneLineOrNull(input.phone),
      personId,
      byApplicant,
    ],
  );
}
