import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useRegisterDesk } from '../../api/register';
import type { DeskItem, DeskView } from '../../api/register-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import newsroom from '../newsroom/newsroom.module.css';

const views: DeskView[] = ['prepare', 'behind', 'waiting', 'public', 'withdrawn'];

/** What the office still has to prepare for the public register, what waits for the end of a window, what everybody reads. */
export default function DisclosuresPage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? 'prepare';
  const list = useRegisterDesk(view);
  const counts = list.data?.pages[0]?.counts;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('disclosure.title')} summary={counts && t('disclosure.summary', { ...counts })}>
      <ViewChips
        label={t('disclosure.views')}
        views={views}
        chosen={view}
        say={(one) => `${t(`disclosure.view.${one}`)} ${counts?.[one] ?? ''}`}
        onChoose={(one) => setParams(one === 'prepare' ? {} : { view: one })}
      />
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={80} />}
      {list.isSuccess && items.length === 0 && (
        <EmptyNote title={t('disclosure.empty')}>{t('disclosure.emptyHint')}</EmptyNote>
      )}
      {items.length > 0 && (
        <Card label={t(`disclosure.view.${view}`)}>
          <ul className={newsroom.list}>
            {items.map((item) => (
              <DeskLine key={item.id} item={item} />
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

function DeskLine({ item }: { item: DeskItem }) {
  const { t, dates } = useWords();
  return (
    <li className={newsroom.item}>
      <Link to={`/disclosures/${item.id}`} className={newsroom.itemTitle}>
        {item.subject}
      </Link>
      <p className={newsroom.facts}>
        {item.number} · {t(`publicRegister.outcome.${item.state}`)} {dates.moment(item.closedAt)}
        {item.form && ` · ${t(`disclosure.form.${item.form}`)}`}
        {item.publishAt &&
          !item.publishedAt &&
          ` · ${t('disclosure.opensAt', { moment: dates.moment(item.publishAt) })}`}
        {item.publishedAt && ` · ${t('publicRegister.published', { moment: dates.moment(item.publishedAt) })}`}
        {item.behindSince && ` · ${t('disclosure.behindSince', { moment: dates.moment(item.behindSince) })}`}
      </p>
    </li>
  );
}
