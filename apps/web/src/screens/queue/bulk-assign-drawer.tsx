import { Button } from '@mantine/core';
import { useState } from 'react';
import { useBulkAssign } from '../../api/queue';
import type { BulkOutcome } from '../../api/queue-types';
import type { RequestRow, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { AssigneeChoice, type Assignee } from '../request/assignee-choice';
import classes from './queue.module.css';

interface Props {
  requests: readonly Pick<RequestRow, 'id' | 'number' | 'subject'>[];
  session: Session;
  onClose: () => void;
}

/** Gives the selected requests to one person or unit, and says for each that could not be given why. */
export default function BulkAssignDrawer({ requests, session, onClose }: Props) {
  const { t } = useWords();
  const [to, setTo] = useState<Assignee | null>({ assigneeId: session.person.id });
  const assign = useBulkAssign();
  const outcomes = assign.data?.items;
  return (
    <SidePanel title={t('bulk.title', { count: requests.length })} onClose={onClose}>
      {outcomes ? (
        <Outcomes outcomes={outcomes} requests={requests} />
      ) : (
        <>
          <ul className={classes.chosen}>
            {requests.map(({ id, number, subject }) => (
              <li key={id}>
                {number} · {subject}
              </li>
            ))}
          </ul>
          <AssigneeChoice session={session} onChoose={setTo} />
        </>
      )}
      {assign.error && <ProblemNote problem={assign.error} />}
      {outcomes ? (
        <Button onClick={onClose}>{t('bulk.done')}</Button>
      ) : (
        <Button
          disabled={!to}
          loading={assign.isPending}
          onClick={() => to && assign.mutate({ requestIds: requests.map(({ id }) => id), ...to })}
        >
          {t('assign.submit')}
        </Button>
      )}
    </SidePanel>
  );
}

function Outcomes({ outcomes, requests }: { outcomes: readonly BulkOutcome[]; requests: Props['requests'] }) {
  const { t } = useWords();
  const of = (outcome: BulkOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome);
  const refused = of('refused');
  const numberOf = (id: string) => requests.find((request) => request.id === id)?.number ?? id;
  return (
    <div role="status">
      {(['assigned', 'unchanged'] as const).map(
        (outcome) =>
          of(outcome).length > 0 && <p key={outcome}>{t(`bulk.${outcome}`, { count: of(outcome).length })}</p>,
      )}
      {refused.length > 0 && (
        <>
          <p>{t('bulk.refused', { count: refused.length })}</p>
          <ul className={classes.chosen}>
            {refused.map(({ requestId, problem }) => (
              <li key={requestId}>
                {numberOf(requestId)}: {problem?.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
