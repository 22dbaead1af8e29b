import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useNotifications } from '../api/notifications';
import { useCounts } from '../api/requests';
import { isHead, registersRequests, seesQueue } from '../api/session';
import type { Session } from '../api/types';
import classes from './shell.module.css';

/** Only screens that exist and that this person's roles open. */
export function SideNav({ session }: { session: Session }) {
  const { t } = useTranslation();
  const head = isHead(session);
  const queue = seesQueue(session);
  const { data: counts } = useCounts(queue);
  const { data: inbox } = useNotifications(head);

  const links = [
    head && { to: '/inbox', label: t('nav.inbox'), count: inbox?.items.length },
    queue && { to: '/requests', label: t('nav.requests'), count: counts?.all},
    registersRequests(session) && { to: '/register', label: t('nav.register') },
    !queue && { to: '/home', label: t('nav.home') },
  ].filter((link) => link !== false);

  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      {links.map(({ to, label, count, ...rest }) => (
        <NavLink key={to} to={to} className={classes.navLink} {...rest}>
          <span>{label}</span>
          {count !== undefined && <span className={classes.navCount}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
