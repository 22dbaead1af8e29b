import type { Language } from './generated/events.js';

/** The three languages every text of the product exists in. */
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
