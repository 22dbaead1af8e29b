import { Button } from '@mantine/core';
import { Link, useOutletContext, useSearchParams } from 'react-router';
import { useBodies } from '../../api/coordination';
import { useStatistics } from '../../api/statistics';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { officeLists } from './list-of';
import { PeriodForm } from './period-form';
import { StatisticsView } from './statistics-view';

/** How the body answers, for its office and its head; every number opens its requests. */
export default function StatisticsPage() {
  const session = useOutletContext<Session>();
  const { t, language } = useWords();
  const { data: bodies } = useBodies();
  const slug = bodies?.find(({ id }) => id === session.body?.id)?.slug;
  const [params, setParams] = useSearchParams();
  const period = { from: params.get('from') ?? undefined, to: params.get('to') ?? undefined };
  const { data, error, refetch } = useStatistics(period);
  return (
    <Page
      title={t('statistics.title')}
      summary={
        typeof data?.inTimeShare === 'number' &&
        t('statistics.summary', { share: Math.round(data.inTimeShare * 100), received: data.counts.received })
      }
      actions={
        <>
          <Button component={Link} to="/load" variant="default">
            {t('load.title')}
          </Button>
          <Button component={Link} to="/retention" variant="default">
            {t('keeping.rules')}
          </Button>
          {slug && (
            <Button component={Link} to={`/${language}/statistics/${slug}`} variant="default">
              {t('statistics.public')}
            </Button>
          )}
        </>
      }
    >
      <PeriodForm key={data?.period.to} period={data?.period ?? period} onChange={setParams} />
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} height={120} />}
      {data && (
        <StatisticsView
          statistics={data}
          listOf={officeLists(slug ? `/${language}/register/${slug}` : null, data.period)}
        />
      )}
    </Page>
  );
}
