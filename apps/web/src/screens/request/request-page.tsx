import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { useRequest } from '../../api/requests';
import { may, type Permission } from '../../api/permissions';
import type { RequestAction, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ClockCard } from './clock-card';
import { Ledger } from './ledger';
import { Letters } from './letters';
import { QuestionCard } from './question-card';
import classes from './request.module.css';

const AssignDrawer = lazy(() => import('./assign-drawer'));
const ExtendDrawer = lazy(() => import('./extend-drawer'));
const NoticeDrawer = lazy(() => import('./notice-drawer'));
const RefuseDrawer = lazy(() => import('./refuse-drawer'));

const answerFormId = 'answer';

const needs: Record<RequestAction, Permission> = {
  assign: 'request.assign',
  answer: 'request.answer',
  refuse: 'request.refuse',
  extend: 'request.extend',
  'record-extension-notice': 'request.extend',
};

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

  const offered = (action: RequestAction) => request.allowedActions.includes(action) && may(session, needs[action]);
  const side = (['record-extension-notice', 'assign', 'extend', 'refuse'] as const).filter(offered);

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
          {offered('answer') && (
            <Button type="submit" form={answerFormId}>
              {t('request.action.answer')}
            </Button>
          )}
        </>
      }
    >
      <ClockCard request={request} />
      <div className={classes.columns}>
        <QuestionCard request={request} formId={answerFormId} mayAnswer={offered('answer')} />
        <div className={classes.aside}>
          <Letters request={request} mayResend={may(session, 'request.answer')} />
          <Ledger entries={request.ledger} />
        </div>
      </div>
      <Suspense>
        {drawer === 'assign' && <AssignDrawer request={request} session={session} onClose={close} />}
        {drawer === 'extend' && <ExtendDrawer request={request} session={session} onClose={close} />}
        {drawer === 'record-extension-notice' && <NoticeDrawer request={request} onClose={close} />}
        {drawer === 'refuse' && <RefuseDrawer request={request} onClose={close} />}
      </Suspense>
    </Page>
  );
}
