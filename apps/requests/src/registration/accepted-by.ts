import type { LocalizedText } from '@baspasoz/law';
import type { AcceptedBy } from './intake.js';

const posts: Record<string, LocalizedText> = {
  'authorized-person': { kk: 'уәкілетті тұлға', ru: 'уполномоченное лицо', en: 'authorized person' },
  officer: { kk: 'баспасөз қызметінің қызметкері', ru: 'сотрудник пресс-службы', en: 'press officer' },
  'unit-officer': {
    kk: 'құрылымдық бөлімшенің қызметкері',
    ru: 'сотрудник структурного подразделения',
    en: 'officer of a structural unit',
  },
};

const automatic: LocalizedText = {
  kk: 'автоматты тіркеу',
  ru: 'автоматическая регистрация',
  en: 'registered automatically',
};

const official: LocalizedText = { kk: 'лауазымды адам', ru: 'должностное лицо', en: 'official' };

export interface RegistrarFacts {
  name: string | null;
  title: LocalizedText | null;
  role: string | null;
}

/**
 * Name and post of whoever accepted the request. Nobody did when it came by itself through the site or the API: then the
 * receipt says so and names the body. A name that has not arrived from coordination yet leaves the post alone.
 */
export function acceptedBy(officer: RegistrarFacts | null, bodyName: LocalizedText): AcceptedBy {
  if (!officer) return { name: bodyName.kk, post: automatic, automatic: true };
  return { name: officer.name ?? '', post: officer.title ?? posts[officer.role ?? ''] ?? official, automatic: false };
}
