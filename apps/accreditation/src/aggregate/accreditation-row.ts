import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { AccreditationState } from '../domain/accreditation-state.js';
import { problems } from '../problems.js';

/** An application, and the accreditation it led to, as every decision needs it. */
export interface AccreditationRow {
  id: string;
  number: string;
  state: AccreditationState;
  journalistId: string;
  outletId: string;
  personId: string | null;
  language: Language;
  strategicObject: boolean;
  documents: string[];
  receivedAt: Date;
  registeredOn: string;
  dueOn: string;
  dueAt: Date;
  legalProfile: string;
  calendarVersion: number;
  decidedAt: Date | null;
  grantedOn: string | null;
  validUntil: string | null;
  revokedAt: Date | null;
  version: number;
  correlationId: string;
}

export const accreditationColumns = `
  a.id, a.number, a.state, a.journalist_id as "journalistId", a.outlet_id as "outletId", a.person_id as "personId", a.language,
  a.strategic_object as "strategicObject", a.documents, a.received_at as "receivedAt", a.registered_on::text as "registeredOn",
  a.due_on::text as "dueOn", a.due_at as "dueAt", a.legal_profile as "legalProfile", a.calendar_version as "calendarVersion",
  a.decided_at as "decidedAt", a.granted_on::text as "grantedOn", a.valid_until::text as "validUntil", a.revoked_at as "revokedAt",
  a.version, a.correlation_id as "correlationId"`;

/** Takes the aggregate's lock: whoever holds it is alone in changing the accreditation and in writing its events. */
export async function lockAccreditation(tx: TenantTx, id: string): Promise<AccreditationRow> {
  const [row] = await tx.query<AccreditationRow>(
    `select ${accreditationColumns} from accreditation a where a.id = $1 and a.body_id = $2 for update`,
    [id, tx.bodyId],
  );
  if (!row) throw problems['accreditation-not-found']();
  return row;
}
