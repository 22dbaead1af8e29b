import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { WithheldPart } from '../domain/withheld-part.js';

/** A part that is not given, with its ground in words and the clause it rests on; null for a ground the profile no longer knows. */
export interface WithheldView extends WithheldPart {
  groundLabel: LocalizedText | null;
  clause: LocalizedText | null;
}

export function withheldViews(legalProfile: string, parts: readonly WithheldPart[]): WithheldView[] {
  const grounds = refusalGrounds(profileByCode(legalProfile));
  return parts.map((part) => {
    const ground = grounds.find(({ code }) => code === part.groundCode);
    return { ...part, groundLabel: ground?.label ?? null, clause: ground?.legalBasis ?? null };
  });
}

/**
 * The parts withheld of a request's answer, in their order, as JSON of PostgreSQL.
 *
 * @param complaintId of the new answer after this complaint; left out for the first answer
 */
export const withheldJson = (requestId: string, complaintId = 'null'): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('groundCode', w.ground_code, 'what', w.what, 'reasoning', w.reasoning) order by w.place), '[]')
    from withheld_part w where w.request_id = ${requestId} and w.complaint_id is not distinct from ${complaintId})`;
