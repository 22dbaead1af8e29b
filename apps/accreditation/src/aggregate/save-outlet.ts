import { isBin } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { oneLine, oneLineOrNull } from '../domain/one-line.js';
import type { OutletKind } from '../domain/outlet.js';
import { problems } from '../problems.js';
import { takeTurns } from './take-turns.js';

export interface OutletInput {
  name: string;
  kind: OutletKind;
  bin?: string | null;
  registrationNumber?: string | null;
  registeredOn?: string | null;
  foreignMedia?: boolean;
  editorName?: string | null;
  email?: string | null;
  phone?: string | null;
}

/**
 * Writes an outlet, new or changed. Problems: `bin-invalid`; `outlet-exists` when another outlet has the BIN;
 * `registration-incomplete` when number and date of the registration do not come together.
 */
export async function saveOutlet(tx: TenantTx, id: string, input: OutletInput, byApplicant: boolean): Promise<void> {
  const bin = oneLineOrNull(input.bin);
  if (bin !== null && !isBin(bin)) throw problems['bin-invalid']({}, [{ field: 'bin', code: 'invalid' }]);
  const registrationNumber = oneLineOrNull(input.registrationNumber);
  const registeredOn = input.registeredOn ?? null;
  if ((registrationNumber === null) !== (registeredOn === null))
    throw problems['registration-incomplete']({}, [
      { field: registeredOn === null ? 'registeredOn' : 'registrationNumber', code: 'required' },
    ]);
  if (bin !== null) await takeTurns(tx, `outlet:${bin}`);
  const other = await tx.query('select from outlet where body_id = $1 and bin = $2 and id <> $3', [tx.bodyId, bin, id]);
  if (other.length > 0) throw problems['outlet-exists']({}, [{ field: 'bin', code: 'invalid' }]);
  await tx.query(
    `insert into outlet (id, body_id, name, kind, bin, registration_number, registered_on, foreign_media, editor_name, email, phone, by_applicant)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, bin = excluded.bin,
       registration_number = excluded.registration_number, registered_on = excluded.registered_on, foreign_media = excluded.foreign_media,
       editor_name = excluded.editor_name, email = excluded.email, phone = excluded.phone, by_applicant = excluded.by_applicant,
       version = outlet.version + 1`,
    [
      id,
      tx.bodyId,
      oneLine(input.name),
      input.kind,
      bin,
      registrationNumber,
      registeredOn,
      input.foreignMedia ?? false,
      oneLineOrNull(input.editorName),
      oneLineOrNull(input.email),
      oneLineOrNull(input.phone),
      byApplicant,
    ],
  );
}
