import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Language } from '../api/types';
import { isLanguage, languageLabels, languages, speak } from '../i18n';
import classes from './shell.module.css';

/** Қаз | Рус | Eng. On a public page the language is part of the address, so the address changes with it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();

  const choose = (language: Language) => {
    speak(language);
    const [, prefix, ...rest] = pathname.split('/');
    if (isLanguage(prefix)) void navigate(`/${[language, ...rest].join('/')}${search}`, { replace: true });
  };

  return (
    <div role="group" aria-label={t('shell.language')} className={classes.languages}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          title={languageLabels[language].full}
          className={classes.language}
          onClick={() => choose(language)}
        >
          {languageLabels[language].short}
        </button>
      ))}
    </div>
  );
}
