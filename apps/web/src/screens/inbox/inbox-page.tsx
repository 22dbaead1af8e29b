import { useInboxSummary, useNotifications } from '../../api/notifications';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from './inbox.module.css';
import { Instructions } from './instructions';
import { MatterCard } from './matter-card';

/** The first head's inbox: only what needs them, one sentence each, two large buttons. */
export function InboxPage() {
  const { t } = useWords();
  const inbox = useNotifications();
  const { data: summary } = useInboxSummary();
  const matters = inbox.data?.items ?? [];

  return (
    <div className={classes.inbox}>
      <Page
        title={inbox.isSuccess ? t('inbox.title', { count: matters.length }) : t('nav.inbox')}
        summary={summary && t('inbox.answeredToday', { count: summary.answeredInTimeToday })}
      >
        {inbox.isPending && <Loading rows={2} height={220} />}
        {inbox.error && <ProblemNote problem={inbox.error} onRetry={() => void inbox.refetch()} />}
        {inbox.isSuccess && matters.length === 0 && (
          <EmptyNote title={t('inbox.empty')}>
            {summary && t('inbox.answeredThisWeek', { count: summary.answeredInTimeThisWeek })} {t('inbox.emptyHint')}
          </EmptyNote>
        )}
        {matters.map((matter) => (
          <MatterCard key={matter.id} matter={matter} />
        ))}
        <Instructions />
      </Page>
    </div>
  );
}
