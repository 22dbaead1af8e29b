import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import classes from './sections.module.css';

/** The parts of monitoring that this person's roles open; nothing where there is only one. */
export function MonitoringSections({ session }: { session: Session }) {
  const { t } = useTranslation();
  const sections = [
    may(session, 'story.read') && { to: '/stories', label: t('monitoring.stories') },
    may(session, 'source.read') && { to: '/sources', label: t('monitoring.sources') },
    may(session, 'story.read') && { to: '/coverage/digests', label: t('monitoring.digests') },
    may(session, 'coverage.manage') && { to: '/coverage', label: t('monitoring.coverage'), end: true },
  ].filter((section) => section !== false);
  if (sections.length < 2) return null;
  return (
    <nav className={`${classes.sections} no-print`} aria-label={t('nav.monitoring')}>
      {sections.map(({ to, label, ...match }) => (
        <NavLink key={to} to={to} {...match} className={classes.section}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
