import { Button } from '@mantine/core';
import { useOutletContext, useSearchParams } from 'react-router';
import { useEnquiries, useEnquiryCounts } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { may } from '../../api/permissions';
import { worksInUnit } from '../../api/session';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import queue from '../queue/queue.module.css';
import classes from './enquiries.module.css';
import { EnquiryRow } from './enquiry-row';
import { UnitMeasures } from './unit-measures';

const views = ['open', 'settled'] as const;

/** What structural units are asked. An officer of a unit sees that unit's, the office sees all, the latest term first to end. */
export default function EnquiriesPage() {
  const session = useOutletContext<Session>();
  const { t, say, dates } = useWords();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? 'open';
  const { data: counts } = useEnquiryCounts();
  const list = useEnquiries(view);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const whose = worksInUnit(session) ? 'own' : 'all';
  const next = counts?.nextDueAt && t('enquiry.next', { moment: dates.moment(counts.nextDueAt) });
  const unitIds = whose === 'own' ? [] : [...new Set(rows.map(({ unitId }) => unitId))];
  const groups = whose === 'own' ? [rows] : unitIds.map((id) => rows.filter(({ unitId }) => unitId === id));

  return (
    <Page
      title={t(`enquiry.title.${whose}`)}
      summary={
        counts &&
        `${t('enquiry.openCount', { count: counts.open })}, ${t('enquiry.overdueCount', { count: counts.overdue })}. ${next || ''}`
      }
    >
      <ViewChips
        label={t('enquiry.views')}
        views={views}
        chosen={view}
        say={(one) => t(`enquiry.view.${one}`)}
        onChoose={(one) => setParams(one === 'open' ? {} : { view: one })}
      />
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={88} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyNote title={t(`enquiry.empty.${view}`)}>{t(`enquiry.emptyHint.${whose}`)}</EmptyNote>
      )}
      {groups.map(
        ([first, ...others]) =>
          first && (
            <section key={first.unitId} className={classes.group} aria-label={say(first.unitName)}>
              {whose === 'all' && <h2>{say(first.unitName)}</h2>}
              <Rows enquiries={[first, ...others]} own={whose === 'own'} />
            </section>
          ),
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          className={queue.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
      {may(session, 'enquiry.measure') && <UnitMeasures />}
    </Page>
  );
}

const Rows = ({ enquiries, own }: { enquiries: Enquiry[]; own: boolean }) => (
  <ul className={classes.rows}>
    {enquiries.map((enquiry) => (
      <EnquiryRow key={enquiry.id} enquiry={enquiry} own={own} />
    ))}
  </ul>
);
