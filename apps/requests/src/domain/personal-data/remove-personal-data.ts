import type { Language } from '@baspasoz/contracts';
import type { Finding } from './find-personal-data.js';
import type { PersonalDataKind } from './patterns.js';

/** What stands in place of what was taken out, in the language of the text. */
const placeholders: Record<Language, Record<PersonalDataKind, string>> = {
  kk: {
    name: '[аты-жөні]',
    outlet: '[басылым]',
    phone: '[телефон]',
    'e-mail': '[электрондық пошта]',
    iin: '[ЖСН/БСН]',
    address: '[мекенжай]',
    card: '[карта нөмірі]',
    account: '[шот нөмірі]',
    document: '[құжат нөмірі]',
  },
  ru: {
    name: '[имя]',
    outlet: '[издание]',
    phone: '[телефон]',
    'e-mail': '[электронная почта]',
    iin: '[ИИН/БИН]',
    address: '[адрес]',
    card: '[номер карты]',
    account: '[номер счёта]',
    document: '[номер документа]',
  },
  en: {
    name: '[name]',
    outlet: '[outlet]',
    phone: '[phone]',
    'e-mail': '[e-mail]',
    iin: '[IIN/BIN]',
    address: '[address]',
    card: '[card number]',
    account: '[account number]',
    document: '[document number]',
  },
};

/** The text with every finding replaced by what kind of thing stood there. @param findings in order, of this very text */
export function removePersonalData(text: string, findings: readonly Finding[], language: Language): string {
  let from = 0;
  const pieces = findings.map(({ kind, start, end }) => {
    const piece = text.slice(from, start) + placeholders[language][kind];
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}
