import type { Principal } from '@baspasoz/auth';

/** Who did it, as the audit chain writes it. */
export const actorOf = ({ kind, personId }: Pick<Principal, 'kind' | 'personId'>): string => `${kind}:${personId}`;
