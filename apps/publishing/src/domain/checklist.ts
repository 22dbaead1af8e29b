import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { Edition, Editions } from './edition.js';

export type CheckCode = 'language' | 'title' | 'lead' | 'text' | 'gaps';

/** One line of the checklist before publishing. */
export interface Check {
  code: CheckCode;
  language: Language;
  isMet: boolean;
}

/** What a template leaves for the office to fill in: `[… what]`. */
const gap = /\[…[^\]]*\]/;

const parts = ['title', 'lead', 'text'] as const satisfies readonly (keyof Edition)[];

/** Every required language must be there, and every language that is there must be whole, with nothing left of a template's gaps. */
export function checklistOf(editions: Editions, required: readonly Language[]): Check[] {
  return languages.flatMap((language) => {
    const edition = editions[language];
    const isThere: Check[] = required.includes(language)
      ? [{ code: 'language', language, isMet: edition !== undefined }]
      : [];
    if (!edition) return isThere;
    const whole = parts.map((code): Check => ({ code, language, isMet: edition[code] !== '' }));
    const hasGaps = parts.some((part) => gap.test(edition[part]));
    return [...isThere, ...whole, ...(hasGaps ? [{ code: 'gaps', language, isMet: false } as const] : [])];
  });
}
