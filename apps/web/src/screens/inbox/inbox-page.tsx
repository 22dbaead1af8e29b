import { useOutletContext } from 'react-router';
import type { ApprovalItem } from '../../api/approval-types';
import { countsFrom, isWaiting, useApprovals } from '../../api/approvals';
import { useInboxSummary, useNotifications } from '../../api/notifications';
import { may } from '../../api/permissions';
import { usePublications } from '../../api/publishing';
import { useOfficialMessages } from '../../api/stories';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useNow } from '../../ui/use-now';
import { ApprovalCard } from '../approvals/approval-card';
import { EndedAskings } from '../approvals/ended-askings';
import classes from './inbox.module.css';
import { ImmediateAsked } from './immediate-asked';
import { Instructions } from './instructions';
import { LatestDigest } from './latest-digest';
import { MatterCard } from './matter-card';
import { MessageDue } from './message-due';

/** The first head's inbox: only what needs them, one sentence each, two large buttons. */
export function InboxPage() {
  const { t } = useWords();
  const session = useOutletContext<Session>();
  const inbox = useNotifications();
  const { data: summary } = useInboxSummary();
  const matters = inbox.data?.items ?? [];
  const approvals = useApprovals();
  const texts = approvals.data ?? [];
  const messages = useOfficialMessages(may(session, 'story.read')).data?.items ?? [];
  const asked = usePublications('immediate', may(session, 'publication.approve-immediately'));
  const immediate = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const now = useNow();
  // What counts already may be taken back, but what is to be decided comes first.
  const isDone = (item: ApprovalItem) => !isWaiting(item) && Date.parse(countsFrom(item)) <= now.getTime();
  const waiting = matters.length + immediate.length + texts.filter(isWaiting).length;
  const isEmpty = waiting + messages.length + texts.length === 0;

  return (
    <div className={classes.inbox}>
      <Page
        title={inbox.isSuccess ? t('inbox.title', { count: waiting }) : t('nav.inbox')}
        summary={summary && t('inbox.answeredToday', { count: summary.answeredInTimeToday })}
      >
        {inbox.isPending && <Loading rows={2} height={220} />}
        {inbox.error && <ProblemNote problem={inbox.error} onRetry={() => void inbox.refetch()} />}
        {approvals.error && <ProblemNote problem={approvals.error} onRetry={() => void approvals.refetch()} />}
        {inbox.isSuccess && approvals.isSuccess && isEmpty && (
          <EmptyNote title={t('inbox.empty')}>
            {summary && t('inbox.answeredThisWeek', { count: summary.answeredInTimeThisWeek })} {t('inbox.emptyHint')}
          </EmptyNote>
        )}
        {asked.error && <ProblemNote problem={asked.error} onRetry={() => void asked.refetch()} />}
        {immediate.map((item) => (
          <ImmediateAsked key={item.id} item={item} />
        ))}
        {messages.map((message) => (
          <MessageDue key={message.storyId} message={message} />
        ))}
        {texts
          .filter((item) => !isDone(item))
          .map((item) => (
            <ApprovalCard key={item.id} item={item} />
          ))}
        {matters.map((matter) => (
          <MatterCard key={matter.id} matter={matter} />
        ))}
        {texts.filter(isDone).map((item) => (
          <ApprovalCard key={item.id} item={item} />
        ))}
        <EndedAskings />
        <Instructions />
        <LatestDigest />
      </Page>
    </div>
  );
}
