import { AsyncLocalStorage } from 'node:async_hooks';

const narrowed = new AsyncLocalStorage<string>();

/**
 * Runs `work` with a narrower sight: each transaction in it carries the person's id as `app.sight`, by which a service's restrictive
 * policies hide rows of the body that this person has nothing to do with. Everywhere else the setting is empty and hides nothing.
 */
export const withSightOf = <T>(personId: string, work: () => T): T => narrowed.run(personId, work);

/** The person of the narrower sight in force; empty without one. */
export const sightInForce = (): string => narrowed.getStore() ?? '';
