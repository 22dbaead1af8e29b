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
import { partyOf } from './party-of';
import { UnitMeasures } from './unit-measures';

const views = ['open', 'settled'] as const;

/** What units and other bodies are asked, and what other bodies ask. An officer of a unit sees that unit's, the office sees all. */
export default function EnquiriesPage() {
  const session = useOutletContext<Session>();
  const { t, say, dates } = useWords();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? 'open';
  const { data: counts } = useEnquiryCounts();
  const list = useEnquiries(view);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const whose = worksInUnit(session) ? 'own' : 'all';
  const heading = (first: Enquiry) =>
    first.origin === 'body' ? t('enquiry.questionOf', { body: say(partyOf(first)) }) : say(partyOf(first));
  const next = counts?.nextDueAt && t('enquiry.next', { moment: dates.moment(counts.nextDueAt) });
  const groups = whose === 'own' ? [rows] : groupsOf(rows);

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
            <section key={groupOf(first)} className={classes.group} aria-label={heading(first)}>
              {whose === 'all' && <h2>{heading(first)}</h2>}
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

const groupOf = ({ origin, unitId, otherBody }: Enquiry) => `${origin === 'body'} ${unitId ?? otherBody?.id}`;

/** By who is asked; what other bodies ask stands first, for it waits for the reader. */
function groupsOf(rows: Enquiry[]): Enquiry[][] {
  const keys = [...new Set(rows.map(groupOf))];
  const groups = keys.map((key) => rows.filter((row) => groupOf(row) === key));
  const isIncoming = ([first]: Enquiry[]) => first?.origin === 'body';
  return [...groups.filter(isIncoming), ...groups.filter((group) => !isIncoming(group))];
}

const Rows = ({ enquiries, own }: { enquiries: Enquiry[]; own: boolean }) => (
  <ul className={classes.rows}>
    {enquiries.map((enquiry) => (
      <EnquiryRow key={enquiry.id} enquiry={enquiry} own={own} />
    ))}
  </ul>
);
