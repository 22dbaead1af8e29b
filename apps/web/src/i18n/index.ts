import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../api/types';
import { catalogues } from './catalogues';

export const languages: Language[] = ['kk', 'ru', 'en'];

/** Each language in its own words, as the switch shows it. */
export const languageLabels: Record<Language, { short: string; full: string }> = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
};

const storageKey = 'baspasoz.language';

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The reader's own choice; null until they make one. */
export function chosenLanguage(): Language | null {
  const chosen = localStorage.getItem(storageKey);
  return isLanguage(chosen) ? chosen : null;
}

/** The state language stands first when neither the reader nor their browser says otherwise. */
function firstLanguage(): Language {
  const [, prefix] = location.pathname.split('/');
  if (isLanguage(prefix)) return prefix;
  const offered = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return chosenLanguage() ?? offered ?? 'kk';
}

export function startTranslations(): void {
  const markDocument = (language: string) => void (document.documentElement.lang = language);
  i18n.on('languageChanged', markDocument);
  void i18n.use(initReactI18next).init({
    resources: catalogues,
    lng: firstLanguage(),
    fallbackLng: false,
    supportedLngs: languages,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  markDocument(i18n.language);
}

/** `remember` is false where the language comes from the page's address, not from the reader. */
export function speak(language: Language, remember = true): void {
  if (remember) localStorage.setItem(storageKey, language);
  void i18n.changeLanguage(language);
}
