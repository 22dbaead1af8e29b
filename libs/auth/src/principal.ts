import { sharedProblems } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { isRole } from './permissions.js';
import type { Role } from './permissions.js';

/** The same brand as in libs/persistence: a body's id comes from the verified token, never from plain text. */
export type PrincipalBodyId = string & { readonly __brand: 'BodyId' };

/** Who calls, from the verified token. Carries no name and no contact. */
export interface Principal {
  /** The subject of the token: a person's UUID, or the client id of a service or a program. */
  personId: string;
  kind: 'person' | 'service' | 'program';
  clientId: string;
  /** Roles in the current body. */
  roles: Role[];
  bodyId?: PrincipalBodyId;
  /** Every body this person may switch to. */
  bodies: { id: PrincipalBodyId; roles: Role[] }[];
  language: Language;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const languages: readonly Language[] = ['kk', 'ru', 'en'];

/**
 * Reads the claims of a verified access token; undefined when they do not describe anyone. Unknown roles are left out: a role this
 * version does not know can grant nothing.
 *
 * @param requestedBody the body a *service* acts for; persons and programs act for the body of their token only
 */
export function principalFromClaims(claims: Record<string, unknown>, requestedBody?: string): Principal | undefined {
  const { sub } = claims;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const clientId = [claims['client_id'], claims['azp']].find((id) => typeof id === 'string') ?? sub;
  const held = rolesFrom(claims['roles']);
  const kind = held.includes('service') ? 'service' : sub === clientId ? 'program' : 'person';
  const bodyId = asBodyId(kind === 'service' ? (requestedBody ?? claims['body']) : claims['body']);
  const locale = languages.find((language) => language === claims['locale']);
  return {
    personId: sub,
    kind,
    clientId,
    roles: held,
    ...(bodyId ? { bodyId } : {}),
    bodies: bodiesFrom(claims['bodies']),
    language: locale ?? 'kk',
  };
}

/** The body the caller acts for; a problem when they have not chosen one. */
export function bodyOf(principal: Principal): PrincipalBodyId {
  if (!principal.bodyId) throw sharedProblems['no-body']();
  return principal.bodyId;
}

function rolesFrom(claim: unknown): Role[] {
  return Array.isArray(claim) ? claim.filter(isRole) : [];
}

function bodiesFrom(claim: unknown): Principal['bodies'] {
  if (!Array.isArray(claim)) return [];
  return claim.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { id, roles } = entry as Record<string, unknown>;
    const bodyId = asBodyId(id);
    return bodyId ? [{ id: bodyId, roles: rolesFrom(roles) }] : [];
  });
}

function asBodyId(value: unknown): PrincipalBodyId | undefined {
  return typeof value === 'string' && uuid.test(value) ? (value as PrincipalBodyId) : undefined;
}
