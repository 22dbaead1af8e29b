import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useBodies } from '../api/coordination';
import { isHead, seesQueue, useSession } from '../api/session';
import { useLiveUpdates } from '../api/stream';
import type { Session } from '../api/types';
import { chosenLanguage, speak } from '../i18n';
import { Loading } from '../ui/loading';
import { ProblemNote } from '../ui/problem-note';
import notes from '../ui/notes.module.css';
import { BodySwitch } from './body-switch';
import { BodyZone } from './body-zone';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { PersonMenu } from './person-menu';
import { SearchBox } from './search-box';
import classes from './shell.module.css';
import { Shortcuts } from './shortcuts';
import { SideNav } from './side-nav';
import { VisionSwitch } from './vision-switch';

/** Every screen behind the sign-in: header, navigation, live updates, the body's time zone. */
export function StaffLayout() {
  const { data: session, error, refetch } = useSession();
  const { pathname, search } = useLocation();
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <Loading rows={3} />;
  if (session === null) return <Navigate to={`/?returnTo=${encodeURIComponent(pathname + search)}`} replace />;
  return <SignedIn session={session} />;
}

function SignedIn({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { data: bodies } = useBodies();
  const stream = useLiveUpdates(session.body !== null);
  const [main, setMain] = useState<HTMLElement | null>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (chosenLanguage() === null) speak(session.person.language, false);
  }, [session.person.language]);
  const onInbox = isHead(session) && pathname === '/inbox';

  return (
    <BodyZone timeZone={bodies?.find((body) => body.id === session.body?.id)?.timeZone}>
      <a href="#main" className="skip-link" onClick={() => main?.focus()}>
        {t('shell.skip')}
      </a>
      {stream === 'stale' && (
        <div className={notes.banner} role="status">
          {t('shell.stale')}
        </div>
      )}
      <header className={`${classes.header} no-print`} data-head={onInbox || undefined}>
        <Brand name={onInbox ? t('shell.forHead') : undefined} />
        <BodySwitch session={session} />
        {seesQueue(session) && <SearchBox />}
        <div className={classes.tools}>
          <LanguageSwitch />
          <VisionSwitch />
          <PersonMenu session={session} />
        </div>
      </header>
      <div className={classes.columns}>
        <SideNav session={session} />
        <main id="main" ref={setMain} tabIndex={-1} className={classes.main}>
          <Outlet context={session} />
        </main>
      </div>
      <Shortcuts />
    </BodyZone>
  );
}
