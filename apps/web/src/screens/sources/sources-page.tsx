import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext } from 'react-router';
import { may } from '../../api/permissions';
import type { SourceState } from '../../api/source-types';
import { useSources } from '../../api/sources';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { MonitoringSections } from '../stories/monitoring-sections';
import { SourceRow } from './source-row';
import classes from './sources.module.css';

const AddSourceDrawer = lazy(() => import('./add-source-drawer'));

/** Those in trouble stand first. */
const order: SourceState[] = ['failing', 'silent', 'working', 'paused'];

/** Where the body listens: every source with its state in words, so that a silent one is not taken for good news. */
export default function SourcesPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const sources = useSources();
  const [adding, setAdding] = useState(false);
  const manages = may(session, 'source.manage');
  const rows = [...(sources.data ?? [])].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const count = (state: SourceState) => rows.filter((source) => source.state === state).length;

  return (
    <Page
      title={t('monitoring.sources')}
      summary={
        sources.isSuccess &&
        `${t('sources.working', { count: count('working') })}, ${t('sources.failing', { count: count('failing') })}, ${t('sources.silent', { count: count('silent') })}.`
      }
      actions={manages && <Button onClick={() => setAdding(true)}>{t('sources.add')}</Button>}
    >
      <MonitoringSections session={session} />
      {sources.error && <ProblemNote problem={sources.error} onRetry={() => void sources.refetch()} />}
      {sources.isPending && <Loading rows={5} height={92} />}
      {sources.isSuccess && rows.length === 0 && (
        <EmptyNote title={t('sources.empty')}>{t('sources.emptyHint')}</EmptyNote>
      )}
      {rows.length > 0 && (
        <ul className={classes.sheet} aria-label={t('monitoring.sources')}>
          {rows.map((source) => (
            <SourceRow key={source.id} source={source} manages={manages} />
          ))}
        </ul>
      )}
      <Suspense>{adding && <AddSourceDrawer onClose={() => setAdding(false)} />}</Suspense>
    </Page>
  );
}
