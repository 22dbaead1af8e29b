import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { useRequest } from '../../api/requests';
import type { RequestAction, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { AssignDrawer } from './assign-drawer';
import { ClockCard } from './clock-card';
import { ExtendDrawer } from './extend-drawer';
import { Ledger } from './ledger';
import { QuestionCard } from './question-card';
import { RefuseDrawer } from './refuse-drawer';
import classes from './request.module.css';

export const answerFormId = 'answer';

/** One request: its explained clock, the question, the answer with its checks, the ledger of what was done. */
export function RequestPage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t } = useWords();
  const { data: request, error, refetch } = useRequest(id);
  const [drawer, setDrawer] = useState<RequestAction | null>(null);
  const close = () => setDrawer(null);

  const trail = [{ to: '/requests', label: t('nav.requests') }];
  if (error)
    return (
      <Page title={t('request.title')} trail={trail}>
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!request)
    return (
      <Page title={t('common.loading')} trail={trail}>
        <Loading rows={3} height={160} />
      </Page>
    );

  const may = (action: RequestAction) => request.allowedActions.includes(action);
  const side = (['assign', 'extend', 'refuse'] as const).filter(may);

  return (
    <Page
      title={request.subject}
      trail={trail}
      here={request.number}
      actions={
        <>
          {side.map((action) => (
            <Button key={action} variant="default" onClick={() => setDrawer(action)}>
              {t(`request.action.${action}`)}
            </Button>
          ))}
          {may('answer') && (
            <Button type="submit" form={answerFormId}>
              {t('request.action.answer')}
            </Button>
          )}
        </>
      }
    >
      <ClockCard request={request} />
      <div className={classes.columns}>
        <QuestionCard request={request} formId={answerFormId} mayAnswer={may('answer')} />
        <Ledger entries={request.ledger} />
      </div>
      {drawer === 'assign' && <AssignDrawer request={request} session={session} onClose={close} />}
      {drawer === 'extend' && <ExtendDrawer request={request} onClose={close} />}
      {drawer === 'refuse' && <RefuseDrawer request={request} onClose={close} />}
    </Page>
  );
}
