import type { Language } from '../../api/types';
import { decimal } from '../../i18n/decimal';

const units = {
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  en: ['B', 'KB', 'MB', 'GB'],
} as const;

/** 1 536 000 → «1,5 МБ». Thousands of bytes, as people's own machines show them. */
export function fileSize(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : bytes < 999_500_000 ? 2 : 3;
  const value = bytes / 1000 ** step;
  const digits = step === 0 || value >= 10 ? 0 : 1;
  return `${decimal(value, language, digits)} ${units[language][step]}`;
}
