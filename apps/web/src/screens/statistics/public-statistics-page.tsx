import { Link, useSearchParams } from 'react-router';
import { statisticsFile, usePublicStatistics } from '../../api/statistics';
import type { Body } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { OfBody } from '../public/of-body';
import { PeriodForm } from './period-form';
import { publicLists } from './list-of';
import { StatisticsView } from './statistics-view';
import classes from './statistics.module.css';

/** How a body answers, for anybody. */
export default function PublicStatisticsPage() {
  return <OfBody>{(body) => <StatisticsOf body={body} />}</OfBody>;
}

function StatisticsOf({ body }: { body: Body }) {
  const { t, say, language } = useWords();
  const [params, setParams] = useSearchParams();
  const period = { from: params.get('from') ?? undefined, to: params.get('to') ?? undefined };
  const { data, error, refetch } = usePublicStatistics(body.id, period);
  const register = `/${language}/register/${body.slug}`;
  return (
    <Page
      title={t('statistics.title')}
      summary={say(body.name)}
      trail={[{ to: register, label: t('publicRegister.title') }]}
    >
      <PeriodForm key={data?.period.to} period={data?.period ?? period} onChange={setParams} />
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} height={120} />}
      {data && (
        <StatisticsView
          statistics={data}
          listOf={publicLists(register, `/${language}/statistics/${body.slug}`, data.period)}
        />
      )}
      <p className={classes.facts}>
        {t('statistics.registerHint')} <Link to={register}>{t('publicRegister.title')}</Link> ·{' '}
        <a href={statisticsFile(body.id, period, 'csv')}>CSV</a> ·{' '}
        <a href={statisticsFile(body.id, period, 'json')}>JSON</a>
      </p>
    </Page>
  );
}
