import type { LocalizedText } from '@baspasoz/law';
import type { BodyId } from '@baspasoz/persistence';

export interface NamedPerson {
  id: string;
  name: string;
  /** The post, as the талон names it. */
  title?: LocalizedText | null;
}

/** Where names of people come from. */
export interface PeopleSource {
  /** The people of a body; throws when the source does not answer. */
  people(body: BodyId): Promise<NamedPerson[]>;
}

export const PEOPLE_SOURCE = Symbol('people source');
