import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Session } from '../api/types';
import classes from './shell.module.css';
import { type Screen, useScreens } from './use-screens';

const stands = (pathname: string, { to, also = [] }: Screen) =>
  [to, ...also].some((place) => pathname === place || pathname.startsWith(`${place}/`));

export function SideNav({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav className={`${classes.nav} no-print`} aria-label={t('nav.main')}>
      {useScreens(session).map((screen) => (
        <Link
          key={screen.to}
          to={screen.to}
          className={classes.navLink}
          aria-current={stands(pathname, screen) ? 'page' : undefined}
        >
          <span>{screen.label}</span>
          {screen.count !== undefined && <span className={classes.navCount}>{screen.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
