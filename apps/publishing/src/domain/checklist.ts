import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { Edition, Editions } from './edition.js';

export type CheckCode = 'language' | 'title' | 'lead' | 'text';

/** One line of the checklist before publishing. */
export interface Check {
  code: CheckCode;
  language: Language;
  isMet: boolean;
}

const parts = ['title', 'lead', 'text'] as const satisfies readonly (keyof Edition)[];

/** Every required language must be there, and every language that is there must be whole. */
export function checklistOf(editions: Editions, required: readonly Language[]): Check[] {
  return languages.flatMap((language) => {
    const edition = editions[language];
    const isThere: Check[] = required.includes(language)
      ? [{ code: 'language', language, isMet: edition !== undefined }]
      : [];
    if (!edition) return isThere;
    return [...isThere, ...parts.map((code): Check => ({ code, language, isMet: edition[code] !== '' }))];
  });
}
