import type { Language } from '@baspasoz/contracts';
import type { OfficerNoticeKind } from '../officer-notices.js';
import { english } from './english.js';
import { kazakh } from './kazakh.js';
import { russian } from './russian.js';

/** What a letter to an officer tells. `dueAt` is `DD.MM.YYYY HH:mm` of the body's zone; nothing of the requester. */
export interface OfficerFacts {
  body: string;
  number: string;
  subject: string;
  dueAt: string;
  link: string;
}

/** Every line of the letters in one language. */
export interface OfficerWords {
  /** Subject and first sentence of each letter. */
  of: Record<OfficerNoticeKind, { subject: string; sentence: (dueAt: string) => string }>;
  request(number: string, subject: string): string;
  open: string;
}

export const officerWords: Record<Language, OfficerWords> = { kk: kazakh, ru: russian, en: english };
