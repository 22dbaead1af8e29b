import { Link, useSearchParams } from 'react-router';
import { useLoadRequests } from '../../api/load';
import type { LoadHolder, LoadKind } from '../../api/load-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import newsroom from '../newsroom/newsroom.module.css';

const holders: LoadHolder[] = ['body', 'officer', 'unit'];
const kinds: LoadKind[] = ['open', 'overdue', 'likely'];

/** The requests behind a number of the load, the soonest due first. */
export default function LoadRequestsPage() {
  const { t, say, dates } = useWords();
  const [params] = useSearchParams();
  const by = holders.find((one) => one === params.get('by')) ?? 'body';
  const which = kinds.find((one) => one === params.get('which')) ?? 'open';
  const { data, error, refetch } = useLoadRequests({ by, which, id: params.get('id') ?? undefined });
  return (
    <Page
      title={t(`load.of.${which}`)}
      trail={[
        { to: '/statistics', label: t('statistics.title') },
        { to: '/load', label: t('load.title') },
      ]}
      summary={t(`load.means.${which}`)}
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={4} height={64} />}
      {data?.count === 0 && <EmptyNote title={t('common.nothing')} />}
      {data && data.count > 0 && (
        <Card label={t(`load.of.${which}`)}>
          <ul className={newsroom.list}>
            {data.items.map((item) => (
              <li key={item.id} className={newsroom.item}>
                <Link to={`/requests/${item.id}`} className={newsroom.itemTitle}>
                  {item.subject}
                </Link>
                <p className={newsroom.facts}>
                  {[
                    item.number,
                    t('statistics.due', { day: dates.day(item.dueOn) }),
                    item.assigneeName ?? say(item.unitName),
                    item.daysLeft === 0
                      ? t('load.isLate')
                      : item.lateShare !== null && t('load.share', { percent: Math.round(item.lateShare * 100) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          {data.count > data.items.length && (
            <p className={newsroom.facts}>{t('load.more', { number: data.count - data.items.length })}</p>
          )}
        </Card>
      )}
    </Page>
  );
}
