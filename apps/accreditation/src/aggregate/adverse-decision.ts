import type { Language } from '@baspasoz/contracts';
import { accreditationItems, closingWords, profileByCode } from '@baspasoz/law';
import type { AccreditationItem, LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import type { AccreditationRow } from './accreditation-row.js';

export type AdverseKind = 'refusal' | 'revocation';

/** A refusal or a revocation as the applicant reads it: ground, reasoning, the law and how to complain (APPC 89(2)). */
export interface AdverseDecision {
  groundCode: string;
  groundLabel: LocalizedText | null;
  reasoning: string;
  basis: string | null;
  language: Language;
  legalReference: string;
  appealText: string;
  decidedAt: Date;
}

/** The ground by its code, out of the closed list valid on the day. Problem: `unknown-ground`. */
export function lawfulGround(
  row: AccreditationRow,
  list: 'refusalGrounds' | 'revocationGrounds',
  code: string,
  on: string,
): AccreditationItem {
  const ground = accreditationItems(profileByCode(row.legalProfile), list, on).find((item) => item.code === code);
  if (!ground) throw problems['unknown-ground']({ groundCode: code }, [{ field: 'groundCode', code: 'invalid' }]);
  return ground;
}

export interface NewAdverseDecision {
  kind: AdverseKind;
  ground: AccreditationItem;
  reasoning: string;
  basis: string | null;
  bodyName: LocalizedText;
  decidedBy: string;
  at: Date;
  /** The body's date of `at`. */
  on: string;
}

export async function saveAdverseDecision(
  tx: TenantTx,
  row: AccreditationRow,
  made: NewAdverseDecision,
): Promise<void> {
  const { legalReference, appealText } = closingWords({
    language: row.language,
    clause: made.ground.legalBasis,
    bodyName: made.bodyName,
    legalProfile: row.legalProfile,
    on: made.on,
  });
  await tx.query(
    `insert into adverse_decision (accreditation_id, kind, body_id, ground_code, reasoning, basis, language, legal_reference, appeal_text,
       decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      row.id,
      made.kind,
      tx.bodyId,
      made.ground.code,
      made.reasoning,
      made.basis,
      row.language,
      legalReference,
      appealText,
      made.decidedBy,
      made.at,
    ],
  );
}

/** What was decided against an applicant, by kind. */
export async function adverseDecisionsOf(
  tx: TenantTx,
  { id, legalProfile }: Pick<AccreditationRow, 'id' | 'legalProfile'>,
): Promise<Record<AdverseKind, AdverseDecision | null>> {
  const rows = await tx.query<Omit<AdverseDecision, 'groundLabel'> & { kind: AdverseKind }>(
    `select kind, ground_code as "groundCode", reasoning, basis, language, legal_reference as "legalReference", appeal_text as "appealText",
       decided_at as "decidedAt" from adverse_decision where accreditation_id = $1 and body_id = $2`,
    [id, tx.bodyId],
  );
  const rules = profileByCode(legalProfile).accreditation;
  const labelOf = (kind: AdverseKind, code: string) =>
    rules?.[kind === 'refusal' ? 'refusalGrounds' : 'revocationGrounds'].find((item) => item.code === code)?.label;
  const of = (wanted: AdverseKind): AdverseDecision | null => {
    const found = rows.find(({ kind }) => kind === wanted);
    if (!found) return null;
    const { kind, ...decision } = found;
    return { ...decision, groundLabel: labelOf(kind, decision.groundCode) ?? null };
  };
  return { refusal: of('refusal'), revocation: of('revocation') };
}
