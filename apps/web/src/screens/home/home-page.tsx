import { Link, useOutletContext } from 'react-router';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import classes from '../form.module.css';
import { BodyList } from './body-list';
import { OwnRequests } from './own-requests';

/** For those whose duty has no screen of its own yet: what they can do here, and where programs connect. */
export function HomePage() {
  const session = useOutletContext<Session>();
  const { t, language } = useWords();
  const builds = session.roles.some((role) => role === 'integrator' || role === 'operator');
  return (
    <Page title={t('home.title')} summary={session.roles.map((role) => t(`role.${role}`)).join(', ')}>
      <div className={classes.columns}>
        <div className={classes.form}>
          {may(session, 'request.follow-own') && <OwnRequests />}
          <Card label={t('welcome.ask')}>
            <h2>{t('welcome.ask')}</h2>
            <BodyList />
          </Card>
        </div>
        <div className={classes.form}>
          <Card label={t('status.title')}>
            <h2>{t('status.title')}</h2>
            <Link to={`/${language}/status`}>{t('status.show')}</Link>
          </Card>
          {builds && (
            <Card label={t('home.programs')}>
              <h2>{t('home.programs')}</h2>
              <p className={classes.note}>{t('home.programsHint')}</p>
              <a href="/api/openapi.json">OpenAPI 3.1</a>
            </Card>
          )}
        </div>
      </div>
    </Page>
  );
}
