import { Button } from '@mantine/core';
import { Link, useOutletContext } from 'react-router';
import { useDigest, useDigests } from '../../api/digests';
import type { DigestLine } from '../../api/digest-types';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { MonitoringSections } from '../stories/monitoring-sections';
import { DigestChoiceForm } from './digest-choice-form';
import classes from './digests.module.css';

/** Morning and evening digests: those that were made, what the next will say, and whether the reader receives them. */
export default function DigestsPage() {
  const session = useOutletContext<Session>();
  const { t, dates } = useWords();
  const digests = useDigests();
  const next = useDigest('next');
  const rows = digests.data?.pages.flatMap((page) => page.items) ?? [];
  const comes = next.data?.slotAt
    ? t('digests.next', { moment: dates.moment(next.data.slotAt) })
    : next.data && t('digests.noNext');
  return (
    <Page
      title={t('monitoring.digests')}
      summary={comes}
      actions={
        <Button component={Link} to="/coverage/digests/next">
          {t('digests.showNext')}
        </Button>
      }
    >
      <MonitoringSections session={session} />
      {digests.error && <ProblemNote problem={digests.error} onRetry={() => void digests.refetch()} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          {digests.isPending && <Loading rows={4} height={64} />}
          {digests.isSuccess && rows.length === 0 && (
            <EmptyNote title={t('digests.empty')}>{t('digests.emptyHint')}</EmptyNote>
          )}
          {rows.length > 0 && (
            <ul className={classes.list} aria-label={t('monitoring.digests')}>
              {rows.map((digest) => (
                <DigestRow key={digest.id} digest={digest} />
              ))}
            </ul>
          )}
          {digests.hasNextPage && (
            <Button variant="default" loading={digests.isFetchingNextPage} onClick={() => void digests.fetchNextPage()}>
              {t('queue.more')}
            </Button>
          )}
        </div>
        <DigestChoiceForm />
      </div>
    </Page>
  );
}

function DigestRow({ digest }: { digest: DigestLine }) {
  const { t, dates } = useWords();
  const { stories, below, overdue, silent, waves } = digest;
  const counts = [
    waves > 0 && t('digests.waves', { count: waves }),
    stories > 0 && t('digests.stories', { count: stories }),
    overdue > 0 && t('digests.overdue', { count: overdue }),
    below > 0 && t('digests.below', { count: below }),
    silent > 0 && t('digests.silent', { count: silent }),
  ].filter(Boolean);
  return (
    <li>
      <Link to={`/coverage/digests/${digest.id}`} className={classes.title}>
        {t(`digests.slot.${digest.slot}`)}, {dates.moment(digest.slotAt)}
      </Link>
      <span className={classes.facts}>
        {digest.gravest && (
          <span className={digest.gravest === 'critical' || digest.gravest === 'high' ? classes.grave : undefined}>
            {t(`severity.${digest.gravest}`)}.{' '}
          </span>
        )}
        {counts.length > 0 ? counts.join(', ') : t('digests.nothingShort')}
      </span>
    </li>
  );
}
