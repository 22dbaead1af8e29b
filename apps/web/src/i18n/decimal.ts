import type { Language } from '../api/types';

/** 0.82 → «0,82» in Kazakh and Russian. */
export const decimal = (value: number, language: Language, digits = 2): string =>
  language === 'en' ? value.toFixed(digits) : value.toFixed(digits).replace('.', ',');
