import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { sharedProblems } from '@baspasoz/contracts';
import { frameColumns } from '../aggregate/body-frame.js';
import type { BodyFrame, BodyFrames } from '../aggregate/body-frame.js';
import type { RegistrarFacts } from './accepted-by.js';

export interface EarlierRegistration {
  requestId: string;
  fingerprint: Buffer;
  sealedCode: Buffer;
}

export interface RegistrationFrame extends BodyFrame {
  registrar: RegistrarFacts;
  earlier: EarlierRegistration | null;
}

type FrameRow = Parameters<BodyFrames['of']>[1] & {
  registrar_name: string | null;
  registrar_title: LocalizedText | null;
  registrar_role: string | null;
  request_id: string | null;
  fingerprint: Buffer | null;
  sealed_code: Buffer | null;
};

export const frameSql = `
  select ${frameColumns}, p.name as registrar_name, p.title as registrar_title, o.role as registrar_role, i.request_id, i.fingerprint, i.sealed_code
  from body b
  left join person p on p.body_id = b.body_id and p.person_id = $2
  left join lateral (
    select role from officer where body_id = b.body_id and person_id = $2 and dismissed_on is null order by appointed_from desc limit 1
  ) o on true
  left join idempotent_registration i on i.body_id = b.body_id and i.key_hash = $3
  where b.body_id = $1 for share of b`;

/**
 * Everything a registration reads, in one round trip: clock, body, who registers, an earlier registration under the same key.
 * The calendar in force is held until the transaction ends (see `BodyFrames.load`).
 */
export async function registrationFrame(
  tx: TenantTx,
  frames: BodyFrames,
  registrarId: string | null,
  keyHash: Buffer | null,
): Promise<RegistrationFrame> {
  const [row] = await tx.query<FrameRow>(frameSql, [tx.bodyId, registrarId, keyHash]);
  if (!row) throw sharedProblems['unknown-body']();
  const earlier =
    row.request_id && row.fingerprint && row.sealed_code
      ? { requestId: row.request_id, fingerprint: row.fingerprint, sealedCode: row.sealed_code }
      : null;
  return {
    ...(await frames.of(tx, row)),
    registrar: { name: row.registrar_name, title: row.registrar_title, role: row.registrar_role },
    earlier,
  };
}
