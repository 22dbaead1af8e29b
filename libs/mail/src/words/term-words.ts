import type { Language } from '@baspasoz/contracts';
import type { TermUnit } from '@baspasoz/law';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const nouns: Partial<Record<TermUnit, Record<Language, Forms>>> = {
  'working-day': {
    kk: { other: 'жұмыс күні' },
    ru: { one: 'рабочий день', few: 'рабочих дня', other: 'рабочих дней' },
    en: { one: 'working day', other: 'working days' },
  },
  'calendar-day': {
    kk: { other: 'күнтізбелік күн' },
    ru: { one: 'календарный день', few: 'календарных дня', other: 'календарных дней' },
    en: { one: 'calendar day', other: 'calendar days' },
  },
};

/** `5 рабочих дней`; null for a unit no clock of a request is counted in. */
export function termWords(value: number, unit: TermUnit, language: Language): string | null {
  const forms = nouns[unit]?.[language];
  if (!forms) return null;
  return `${value} ${forms[new Intl.PluralRules(language).select(value)] ?? forms.other}`;
}
