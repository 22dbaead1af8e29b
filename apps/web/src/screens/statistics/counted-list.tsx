import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CountedRequest, ListName, PublicCountedRequest } from '../../api/statistics-types';
import type { Page } from '../../api/types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import newsroom from '../newsroom/newsroom.module.css';

type Item = CountedRequest | PublicCountedRequest;

interface Props<One extends Item> {
  measure: ListName;
  list: UseInfiniteQueryResult<InfiniteData<Page<One>>>;
  /** The first line of an item, a link where there is something to open. */
  title: (item: One) => ReactNode;
}

/** The requests behind a number: each with its days, how it ended and how long it took. */
export function CountedList<One extends Item>({ measure, list, title }: Props<One>) {
  const { t } = useWords();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={64} />}
      {list.isSuccess && items.length === 0 && <EmptyNote title={t('common.nothing')} />}
      {items.length > 0 && (
        <Card label={t(`statistics.of.${measure}`)}>
          <ul className={newsroom.list}>
            {items.map((item) => (
              <li key={item.number} className={newsroom.item}>
                {title(item)}
                <Facts item={item} />
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
    </>
  );
}

function Facts({ item }: { item: Item }) {
  const { t, say, dates, language } = useWords();
  const facts = [
    'subject' in item && item.number,
    t(`state.${item.state}`),
    t('publicRegister.received', { day: dates.day(item.registeredOn) }),
    t('statistics.due', { day: dates.day(item.dueOn) }),
    item.closedAt && t('statistics.closed', { moment: dates.moment(item.closedAt) }),
    item.takenDays !== null &&
      (item.takenDays < 1
        ? t('statistics.takenWithinDay')
        : t('statistics.taken', { days: decimal(item.takenDays, language, 1) })),
    'unitName' in item && item.unitName && say(item.unitName),
  ];
  return <p className={newsroom.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
