import { sharedProblems } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { PublicTx } from '@baspasoz/persistence';

export interface RegisterBody {
  id: string;
  name: LocalizedText;
  timeZone: string;
  /** The moment at which the register was read. */
  asOf: Date;
}

/** The body whose register is read. Problem `unknown-body`. */
export async function registerBody(tx: PublicTx, bodyId: string): Promise<RegisterBody> {
  const [body] = await tx.query<RegisterBody>(
    `select body_id as id, name, time_zone as "timeZone", app_now() as "asOf" from public_register_body where body_id = $1`,
    [bodyId],
  );
  if (!body) throw sharedProblems['unknown-body']();
  return body;
}
