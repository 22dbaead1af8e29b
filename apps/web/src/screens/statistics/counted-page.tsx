import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useCountedRequests } from '../../api/statistics';
import { measures } from '../../api/statistics-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import newsroom from '../newsroom/newsroom.module.css';

/** The requests behind a number of the statistics. */
export default function CountedPage() {
  const { t, say, dates } = useWords();
  const [params] = useSearchParams();
  const of = (name: string) => params.get(name) ?? undefined;
  const measure = measures.find((one) => one === of('measure')) ?? 'received';
  const list = useCountedRequests({ from: of('from'), to: of('to') }, measure, of('unit'), of('ground'));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t(`statistics.of.${measure}`)}
      trail={[{ to: '/statistics', label: t('statistics.title') }]}
      summary={t(`statistics.means.${measure}`)}
    >
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={64} />}
      {list.isSuccess && items.length === 0 && <EmptyNote title={t('common.nothing')} />}
      {items.length > 0 && (
        <Card label={t(`statistics.of.${measure}`)}>
          <ul className={newsroom.list}>
            {items.map((item) => (
              <li key={item.id} className={newsroom.item}>
                <Link to={`/requests/${item.id}`} className={newsroom.itemTitle}>
                  {item.subject}
                </Link>
                <p className={newsroom.facts}>
                  {item.number} · {t('publicRegister.received', { day: dates.day(item.registeredOn) })} ·{' '}
                  {t('statistics.due', { day: dates.day(item.dueOn) })}
                  {item.closedAt && ` · ${t('statistics.closed', { moment: dates.moment(item.closedAt) })}`}
                  {item.unitName && ` · ${say(item.unitName)}`}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('queue.more')}
        </Button>
      )}
    </Page>
  );
}
