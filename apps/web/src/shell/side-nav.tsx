import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Session } from '../api/types';
import classes from './shell.module.css';
import { useScreens } from './use-screens';

export function SideNav({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <nav className={`${classes.nav} no-print`} aria-label={t('nav.main')}>
      {useScreens(session).map(({ to, label, count }) => (
        <NavLink key={to} to={to} className={classes.navLink}>
          <span>{label}</span>
          {count !== undefined && <span className={classes.navCount}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
