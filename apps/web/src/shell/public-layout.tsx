import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useParams } from 'react-router';
import { homeOf, signInAt, useSession } from '../api/session';
import { isLanguage, speak } from '../i18n';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import classes from './shell.module.css';
import { VisionSwitch } from './vision-switch';

/** Pages without an account. Their language is the first step of the address: /kk, /ru, /en. */
export function PublicLayout() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { lang } = useParams();
  const { data: session } = useSession();
  useEffect(() => {
    if (isLanguage(lang) && lang !== i18n.language) speak(lang, false);
  }, [lang, i18n.language]);

  return (
    <>
      <a href="#main" className="skip-link">
        {t('shell.skip')}
      </a>
      <header className={`${classes.header} no-print`}>
        <Brand />
        <div className={classes.tools}>
          <LanguageSwitch />
          <VisionSwitch />
          {session ? (
            <Link to={homeOf(session)} className={classes.signIn}>
              {t('shell.workplace')}
            </Link>
          ) : (
            <a href={signInAt(language)} className={classes.signIn}>
              {t('shell.signIn')}
            </a>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.publicMain}>
        <Outlet />
      </main>
    </>
  );
}
