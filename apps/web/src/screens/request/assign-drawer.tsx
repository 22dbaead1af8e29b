import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAssign } from '../../api/requests';
import type { RequestRow, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { AssigneeChoice, type Assignee } from './assignee-choice';

interface Props {
  request: Pick<RequestRow, 'id' | 'number' | 'subject'>;
  session: Session;
  onClose: () => void;
}

/** Gives a request to oneself, to a person or to a structural unit. */
export default function AssignDrawer({ request, session, onClose }: Props) {
  const { t } = useWords();
  const [to, setTo] = useState<Assignee | null>({ assigneeId: session.person.id });
  const assign = useAssign(request.id);
  return (
    <SidePanel title={t('assign.title', { number: request.number })} onClose={onClose}>
      <p>{request.subject}</p>
      <AssigneeChoice session={session} onChoose={setTo} />
      {assign.error && <ProblemNote problem={assign.error} />}
      <Button onClick={() => to && assign.mutate(to, { onSuccess: onClose })} loading={assign.isPending} disabled={!to}>
        {t('assign.submit')}
      </Button>
    </SidePanel>
  );
}
