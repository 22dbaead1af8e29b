import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from '../stories/sections.module.css';

/** The library and the plan of who speaks on what. */
export function LineSections() {
  const { t } = useTranslation();
  return (
    <nav className={`${classes.sections} no-print`} aria-label={t('nav.lines')}>
      <NavLink to="/lines" end className={classes.section}>
        {t('lines.library')}
      </NavLink>
      <NavLink to="/topics" className={classes.section}>
        {t('topics.title')}
      </NavLink>
    </nav>
  );
}
