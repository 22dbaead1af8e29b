import type { Language } from '@baspasoz/contracts';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { DisclosureForm, LocalizedText, RequestKind } from '@baspasoz/law';
import type { RequestState } from '../domain/request-state.js';

/** A row of `public_register`: nothing about who asked. */
export interface PublicEntryRow {
  id: string;
  number: string;
  form: DisclosureForm;
  language: Language;
  state: RequestState;
  kind: RequestKind;
  legalProfile: string;
  receivedAt: Date;
  closedAt: Date;
  extendedAt: Date | null;
  late: boolean;
  groundCode: string | null;
  /** The grounds on which the answer that the texts say withholds parts. */
  withheldOn: string[];
  /** When a new answer was given after a complaint; null where none was. */
  renewedAt: Date | null;
  /** The texts say an earlier answer than the last: they are being prepared anew. */
  isBehind: boolean;
  unitId: string | null;
  unitName: LocalizedText | null;
  publishedAt: Date;
  withdrawnAt: Date | null;
  heading: string | null;
  question: string | null;
  answer: string | null;
  updatedAt: Date;
  notes: { at: string; kind: 'correction' | 'withdrawal'; note: string }[];
}

export const publicEntryColumns = `
  e.id, e.number, e.form, e.language, e.state, e.request_kind as kind, e.legal_profile as "legalProfile", e.received_at as "receivedAt",
  e.closed_at as "closedAt", e.extended_at as "extendedAt", e.late, e.ground_code as "groundCode",
  e.withheld_on as "withheldOn", e.renewed_at as "renewedAt", e.is_behind as "isBehind", e.unit_id as "unitId",
  e.unit_name as "unitName", e.published_at as "publishedAt", e.withdrawn_at as "withdrawnAt", e.heading, e.question, e.answer,
  e.updated_at as "updatedAt", e.notes`;

/** An entry as anybody reads it. Texts are null where the requester gave no consent, and all of them once it is withdrawn. */
export type PublicEntry = Omit<PublicEntryRow, 'legalProfile'> & {
  groundLabel: LocalizedText | null;
  withheldLabels: LocalizedText[];
};

export function publicEntry({ legalProfile, ...row }: PublicEntryRow): PublicEntry {
  const grounds = refusalGrounds(profileByCode(legalProfile));
  return {
    ...row,
    groundLabel: grounds.find(({ code }) => code === row.groundCode)?.label ?? null,
    withheldLabels: grounds.filter(({ code }) => row.withheldOn.includes(code)).map(({ label }) => label),
  };
}
