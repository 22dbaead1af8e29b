import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { LocalizedText, RefusalGround } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { DraftOf } from '../drafts/draft.js';

const groundsOf = (legalProfile: string, codes: readonly string[]): RefusalGround[] =>
  refusalGrounds(profileByCode(legalProfile)).filter(({ code }) => codes.includes(code));

/** The grounds on which parts of a file are hidden, as the law names them; each once. */
export const hiddenOn = (legalProfile: string, codes: readonly string[]): LocalizedText[] =>
  groundsOf(legalProfile, codes).map(({ label }) => label);

/** The grounds on which places are hidden in the files that go out with a draft; each once, and none for a refusal. */
export async function hiddenInFiles(tx: TenantTx, of: DraftOf, legalProfile: string): Promise<RefusalGround[]> {
  const rows = await tx.query<{ code: string }>(
    `select distinct jsonb_array_elements_text(redaction_grounds(redaction)) as code from attachment
     where body_id = $1 and request_id = $2 and owner_kind = $3 and owner_id = $4`,
    [tx.bodyId, of.requestId, of.kind, of.complaintId ?? of.requestId],
  );
  return groundsOf(
    legalProfile,
    rows.map(({ code }) => code),
  );
}
