import { Link } from 'react-router';
import { useRetention } from '../../api/retention';
import type { RetentionOverview } from '../../api/retention-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from './retention.module.css';
import { RetentionRuleRow } from './retention-rule-row';

/** What is kept, how long and why; what the last night ended; what may not be erased. */
export default function RetentionPage() {
  const { t, dates } = useWords();
  const { data, error, refetch } = useRetention();
  const runs = data && [
    data.lastRunAt && t('keeping.lastRun', { moment: dates.moment(data.lastRunAt) }),
    data.nextRunAt && t('keeping.nextRun', { moment: dates.moment(data.nextRunAt) }),
    t('keeping.onDemand', { number: data.erasedOnDemand }),
  ];
  return (
    <Page
      title={t('keeping.pageTitle')}
      trail={[{ to: '/statistics', label: t('statistics.title') }]}
      summary={runs?.filter(Boolean).join(' ')}
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={4} height={96} />}
      {data && <Holds overview={data} />}
      {data && (
        <Card label={t('keeping.rules')}>
          <h2>{t('keeping.rules')}</h2>
          <p className={classes.note}>{t('keeping.rulesNote')}</p>
          <ul className={classes.rules}>
            {data.rules.map((rule) => (
              <RetentionRuleRow key={rule.key} rule={rule} />
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function Holds({ overview: { holds, holdCount } }: { overview: RetentionOverview }) {
  const { t, dates } = useWords();
  return (
    <Card label={t('keeping.holds')}>
      <h2>{t('keeping.holds')}</h2>
      {holdCount === 0 && <p className={classes.note}>{t('keeping.noHolds')}</p>}
      {holdCount > 0 && (
        <ul className={classes.rules}>
          {holds.map((hold) => (
            <li key={hold.requestId} className={classes.hold}>
              <Link to={`/requests/${hold.requestId}`}>{hold.number}</Link>
              <span>{hold.reason}</span>
              <span className={classes.note}>
                {[dates.moment(hold.heldAt), hold.heldByName].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {holdCount > holds.length && (
        <p className={classes.note}>{t('keeping.moreHolds', { number: holdCount - holds.length })}</p>
      )}
    </Card>
  );
}
