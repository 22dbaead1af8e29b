import type { Language } from '@baspasoz/contracts';
import type { NoticeKind } from '../../enquiry-notices.js';
import { english } from './english.js';
import { kazakh } from './kazakh.js';
import { russian } from './russian.js';

/** What a letter to an officer tells. Moments are `DD.MM.YYYY HH:mm` of the body's zone; nothing of the requester. */
export interface NoticeFacts {
  body: string;
  unit: string;
  /** Number and subject of the request; null for the head's instruction. */
  request: string | null;
  question: string | null;
  reason: string | null;
  dueAt: string;
  link: string;
}

/** Every line of the letters in one language. */
export interface NoticeWords {
  /** Subject and first sentence of each letter. */
  of: Record<NoticeKind, { subject: string; sentence: string }>;
  unit(unit: string): string;
  request(request: string): string;
  instruction: string;
  question(question: string): string;
  reason(reason: string): string;
  due(moment: string): string;
  open: string;
}

export const noticeWords: Record<Language, NoticeWords> = { kk: kazakh, ru: russian, en: english };
