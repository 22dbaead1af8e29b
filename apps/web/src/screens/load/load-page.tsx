import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useLoad } from '../../api/load';
import type { LoadOverview } from '../../api/load-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import statistics from '../statistics/statistics.module.css';
import { LoadNumber } from './load-number';
import { LoadTable } from './load-table';
import classes from './load.module.css';

/** What is in hand, by whom, at what measured pace, and what will be late at that pace (¶5). */
export default function LoadPage() {
  const { t } = useWords();
  const { data, error, refetch } = useLoad();
  return (
    <Page
      title={t('load.title')}
      trail={[{ to: '/statistics', label: t('statistics.title') }]}
      summary={t('load.about')}
      actions={
        <Button component={Link} to="/load/statement" variant="default">
          {t('load.statement')}
        </Button>
      }
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} height={120} />}
      {data && (
        <>
          <Whole overview={data} />
          <LoadTable by="officer" loads={data.officers} />
          <LoadTable by="unit" loads={data.units} />
          <How overview={data} />
        </>
      )}
    </Page>
  );
}

function Whole({ overview: { whole } }: { overview: LoadOverview }) {
  const { t, language } = useWords();
  const { forecast } = whole;
  return (
    <Card label={t('load.whole')}>
      <dl className={statistics.tiles}>
        {(['open', 'overdue', 'likely'] as const).map((which) => (
          <div key={which}>
            <dt>{t(`load.of.${which}`)}</dt>
            <dd className={statistics.number}>
              <LoadNumber load={whole} by="body" which={which} />
            </dd>
            {which === 'likely' && forecast && (
              <dd className={statistics.facts}>{t('load.interval', { low: forecast.low, high: forecast.high })}</dd>
            )}
          </div>
        ))}
        <div>
          <dt>{t('load.pace')}</dt>
          <dd className={statistics.number}>{decimal(whole.perWorkingDay, language, 1)}</dd>
        </div>
      </dl>
      {!forecast && <p className={statistics.facts}>{t('load.noForecast')}</p>}
    </Card>
  );
}

function How({ overview: { asOf, window, leastDecisions, runs } }: { overview: LoadOverview }) {
  const { t, dates } = useWords();
  return (
    <Card label={t('load.how')}>
      <h2>{t('load.how')}</h2>
      <ul className={classes.how}>
        <li>
          {t('load.howPace', {
            days: window.workingDays,
            from: dates.day(window.from),
            to: dates.day(window.to),
          })}
        </li>
        <li>{t('load.howRuns', { runs })}</li>
        <li>{t('load.howLeast', { number: leastDecisions })}</li>
        <li>{t('load.howNot')}</li>
      </ul>
      <p className={statistics.facts}>{t('statistics.asOf', { moment: dates.fullMoment(asOf) })}</p>
    </Card>
  );
}
