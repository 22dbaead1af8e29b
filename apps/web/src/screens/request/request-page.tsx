import { useOutletContext, useParams, useSearchParams } from 'react-router';
import { useEnquiriesOf } from '../../api/enquiries';
import { may } from '../../api/permissions';
import { useRequest } from '../../api/requests';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { AnswerButton } from './answer-button';
import { AnswerCard } from './answer-card';
import { AnswerDraftProvider } from './answer-draft';
import { ClockCard } from './clock-card';
import { Correspondence } from './correspondence';
import { DecisionButtons } from './decision-buttons';
import { Ledger } from './ledger';
import { anewParam, openedAnew } from './new-answer';
import { NewAnswerCard } from './new-answer-card';
import { PresenceNote } from './presence-note';
import { RefusalCard } from './refusal-card';
import { QuestionCard } from './question-card';
import classes from './request.module.css';
import { sidePanelsOf } from './side-panels';

const answerFormId = 'answer';

/** One request: its explained clock; left the question and what was done, in the middle the answer, right what helps to write it. */
export function RequestPage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t } = useWords();
  const [search] = useSearchParams();
  const { data: request, error, refetch } = useRequest(id);
  const { data: asked } = useEnquiriesOf(id, may(session, 'enquiry.read'));

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

  const mayAnswer = request.allowedActions.includes('answer') && may(session, 'request.answer');
  const anew = may(session, 'complaint.handle') ? openedAnew(request, search.get(anewParam)) : null;
  const writable = mayAnswer || anew !== null;
  return (
    <AnswerDraftProvider key={anew?.complaint.id ?? request.id} request={request} anew={anew} writable={writable}>
      <Page
        title={request.subject}
        trail={trail}
        here={request.number}
        actions={
          <>
            <DecisionButtons request={request} session={session} />
            {writable && <AnswerButton formId={answerFormId} />}
          </>
        }
      >
        <PresenceNote requestId={request.id} answerFormId={answerFormId} />
        <ClockCard request={request} enquiries={asked?.items} />
        <div className={classes.columns}>
          <div className={classes.asked}>
            <QuestionCard request={request} />
            <Correspondence request={request} session={session} />
            <Ledger requestId={request.id} entries={request.ledger} />
          </div>
          <div className={classes.middle}>
            {request.allowedActions.includes('refuse') && may(session, 'request.refuse') && (
              <RefusalCard request={request} />
            )}
            {anew && <NewAnswerCard request={request} anew={anew} formId={answerFormId} />}
            <AnswerCard request={request} formId={answerFormId} mayAnswer={mayAnswer} />
          </div>
          <div className={classes.aside}>
            {sidePanelsOf({ request, session }).map(({ name, Panel }) => (
              <Panel key={name} request={request} session={session} />
            ))}
          </div>
        </div>
      </Page>
    </AnswerDraftProvider>
  );
}
