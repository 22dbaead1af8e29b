import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext } from 'react-router';
import { usePeople } from '../../api/coordination';
import { useAbsences, useLeadership } from '../../api/leadership';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { Absences } from './absences';
import { Leaders } from './leaders';

const AbsencePanel = lazy(() => import('./absence-panel'));
const DeputyPanel = lazy(() => import('./deputy-panel'));
const DismissPanel = lazy(() => import('./dismiss-panel'));

/** Who leads the body, who stands in for the head today, and who is away: by this matters and approvals find their person. */
export default function LeadershipPage() {
  const { t } = useWords();
  const session = useOutletContext<Session>();
  const leadership = useLeadership();
  const absences = useAbsences();
  const people = usePeople();
  const [panel, setPanel] = useState<'absence' | 'deputy' | { dismissed: string } | null>(null);
  const close = () => setPanel(null);
  const error = leadership.error ?? absences.error ?? people.error;
  const retry = () => Promise.all([leadership.refetch(), absences.refetch(), people.refetch()]);
  const nameOf = (id: string) => people.data?.find((person) => person.id === id)?.name ?? '';
  return (
    <Page
      title={t('leadership.title')}
      summary={t('leadership.summary')}
      actions={
        may(session, 'absence.record') && (
          <Button onClick={() => setPanel('absence')}>{t('leadership.recordAbsence')}</Button>
        )
      }
    >
      {error && <ProblemNote problem={error} onRetry={() => void retry()} />}
      {!error && !(leadership.data && absences.data && people.data) && <Loading rows={2} height={140} />}
      {leadership.data && absences.data && people.data && (
        <>
          <Leaders
            leadership={leadership.data}
            absences={absences.data}
            nameOf={nameOf}
            onAppoint={may(session, 'body.manage') ? () => setPanel('deputy') : null}
            onDismiss={may(session, 'body.manage') ? (dismissed) => setPanel({ dismissed }) : null}
          />
          <Absences absences={absences.data} nameOf={nameOf} mayCancel={may(session, 'absence.record')} />
          <Suspense>
            {panel === 'absence' && <AbsencePanel people={people.data} self={session.person.id} onClose={close} />}
            {panel === 'deputy' && (
              <DeputyPanel people={people.data} deputies={leadership.data.deputies} onClose={close} />
            )}
            {panel !== null && typeof panel === 'object' && (
              <DismissPanel personId={panel.dismissed} name={nameOf(panel.dismissed)} onClose={close} />
            )}
          </Suspense>
        </>
      )}
    </Page>
  );
}
