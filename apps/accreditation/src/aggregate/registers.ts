import type { LocalDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { OutletKind } from '../domain/outlet.js';
import { problems } from '../problems.js';

/** A media outlet as the body's register has it. */
export interface Outlet {
  id: string;
  name: string;
  kind: OutletKind;
  bin: string | null;
  registrationNumber: string | null;
  registeredOn: LocalDate | null;
  foreignMedia: boolean;
  editorName: string | null;
  email: string | null;
  phone: string | null;
  /** Entered by a journalist with an application, not by the office. */
  byApplicant: boolean;
  version: number;
}

/** A journalist, or another representative of an outlet, as the body's register has it. */
export interface Journalist {
  id: string;
  outletId: string;
  outletName: string;
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  /** The account the journalist signs in with, where one is linked. */
  personId: string | null;
  byApplicant: boolean;
  version: number;
}

export const outletColumns = `o.id, o.name, o.kind, o.bin, o.registration_number as "registrationNumber", o.registered_on::text as "registeredOn",
  o.foreign_media as "foreignMedia", o.editor_name as "editorName", o.email, o.phone, o.by_applicant as "byApplicant", o.version`;

export const journalistColumns = `j.id, j.outlet_id as "outletId", o.name as "outletName", j.name, j.position, j.email, j.phone,
  j.person_id as "personId", j.by_applicant as "byApplicant", j.version`;

/** Problem: `outlet-not-found`. With `lock`, nobody else changes the outlet until the transaction ends. */
export async function outletOf(tx: TenantTx, id: string, lock = false): Promise<Outlet> {
  const [row] = await tx.query<Outlet>(
    `select ${outletColumns} from outlet o where o.id = $1 and o.body_id = $2${lock ? ' for update' : ''}`,
    [id, tx.bodyId],
  );
  if (!row) throw problems['outlet-not-found']();
  return row;
}

/** Problem: `journalist-not-found`. With `lock`, nobody else changes the journalist until the transaction ends. */
export async function journalistOf(tx: TenantTx, id: string, lock = false): Promise<Journalist> {
  const [row] = await tx.query<Journalist>(
    `select ${journalistColumns} from journalist j join outlet o on o.id = j.outlet_id
     where j.id = $1 and j.body_id = $2${lock ? ' for update of j' : ''}`,
    [id, tx.bodyId],
  );
  if (!row) throw problems['journalist-not-found']();
  return row;
}
