import type { Principal } from '@baspasoz/auth';

/** Whoever acted: a person, or a program that has no person's id but a client id of its own. */
export interface Actor {
  personId: string;
  byProgram: boolean;
}

/** The id for columns that hold persons; a program leaves them empty. */
export const personIdOf = (actor: Actor | { kind: 'public' | 'body' }): string | null =>
  'personId' in actor && !actor.byProgram ? actor.personId : null;

/** The actor as the audit chain names it. */
export const actorOf = (actor: Actor): string => `${actor.byProgram ? 'program' : 'person'}:${actor.personId}`;

export const actorFrom = (principal: Principal): Actor => ({
  personId: principal.personId,
  byProgram: principal.kind !== 'person',
});
