import type { Language } from '@baspasoz/contracts';
import type { NoticeKind } from '../../enquiry-notices.js';
import { english } from './english.js';
import { kazakh } from './kazakh.js';
import { russian } from './russian.js';

/** What a letter to an officer tells. Moments are `DD.MM.YYYY HH:mm` of the body's zone; nothing of the requester. */
export interface NoticeFacts {
  body: string;
  unit: string;
  /** The other body, where the question is between two. */
  otherBody: string | null;
  /** The body whose question a unit is asked for. */
  serves: string | null;
  /** Number and subject of the request; null where it serves none, and at the other body. */
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
  /** The same of a question between two bodies; in both of them. */
  betweenBodies: Record<Exclude<NoticeKind, 'handed-over'>, { subject: string; sentence: string }>;
  unit(unit: string): string;
  otherBody(body: string): string;
  serves(body: string): string;
  request(request: string): string;
  instruction: string;
  question(question: string): string;
  reason(reason: string): string;
  due(moment: string): string;
  open: string;
}

export const noticeWords: Record<Language, NoticeWords> = { kk: kazakh, ru: russian, en: english };
