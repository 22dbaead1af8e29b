import { Button } from '@mantine/core';
import { Link, Navigate, useSearchParams } from 'react-router';
import { homeOf, signInAt, useSession } from '../../api/session';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';
import { BodyList } from './body-list';

/** The front door: sign in, ask a state body, or see how a request stands. */
export function WelcomePage() {
  const { t, language } = useWords();
  const { data: session, error, refetch } = useSession();
  const [params] = useSearchParams();
  const returnTo = params.get('returnTo');
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <Loading rows={2} />;
  if (session)
    return (
      <Navigate to={returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : homeOf(session)} replace />
    );

  return (
    <Page title={t('welcome.title')} summary={t('welcome.summary')}>
      <div className={classes.columns}>
        <Card label={t('welcome.ask')}>
          <h2>{t('welcome.ask')}</h2>
          <p className={classes.note}>{t('welcome.askHint')}</p>
          <BodyList />
        </Card>
        <div className={classes.form}>
          <Card className={classes.form} label={t('welcome.staff')}>
            <h2>{t('welcome.staff')}</h2>
            <Button component="a" href={signInAt(language, returnTo)}>
              {t('shell.signIn')}
            </Button>
          </Card>
          <Card label={t('status.title')}>
            <h2>{t('status.title')}</h2>
            <p className={classes.note}>{t('status.summary')}</p>
            <Link to={`/${language}/status`}>{t('status.show')}</Link>
          </Card>
          <Card label={t('publicRegister.title')}>
            <h2>{t('publicRegister.title')}</h2>
            <p className={classes.note}>{t('publicRegister.about')}</p>
            <BodyList to="register" />
          </Card>
          <Card label={t('newsroom.all')}>
            <h2>{t('newsroom.all')}</h2>
            <p className={classes.note}>{t('newsroom.allSummary')}</p>
            <Link to={`/${language}/news`}>{t('newsroom.latest')}</Link>
          </Card>
        </div>
      </div>
    </Page>
  );
}
