import { accreditationItems } from '@baspasoz/law';
import type { LegalProfile } from '@baspasoz/law';
import type { OutletFacts } from './outlet.js';

export interface GrantFacts {
  outlet: OutletFacts;
  /** Codes of the documents the office has seen. */
  documents: readonly string[];
  /** Last day on which an earlier revocation bars the journalist, local to the body; null without one. */
  barredUntil: string | null;
}

export const grantObstacles = ['documents-missing', 'media-not-registered', 'foreign-media', 'revoked-lately'] as const;
/** A ground for refusal that can be told from the facts at hand; the others rest on a court's act. */
export type GrantObstacle = (typeof grantObstacles)[number];

/**
 * Why accreditation cannot be granted on a day: each obstacle is a ground for refusal the law knows on that day, and nothing else is
 * one. An empty list says that nothing at hand speaks against it.
 */
export function obstaclesToGrant(profile: LegalProfile, facts: GrantFacts, on: string): GrantObstacle[] {
  const missing = accreditationItems(profile, 'documents', on).some(({ code }) => !facts.documents.includes(code));
  const found: Record<GrantObstacle, boolean> = {
    'documents-missing': missing,
    'media-not-registered': facts.outlet.registrationNumber === null,
    'foreign-media': facts.outlet.foreignMedia,
    'revoked-lately': facts.barredUntil !== null && on <= facts.barredUntil,
  };
  const lawful = accreditationItems(profile, 'refusalGrounds', on).map(({ code }) => code);
  return grantObstacles.filter((code) => found[code] && lawful.includes(code));
}
