import { may } from '../../api/permissions';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { NoteReply } from './note-reply';
import { Questions } from './questions';
import { Redirections } from './redirections';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

/** What was sent on and what was asked of the requester. */
export function ProceedingsCard({ request, session }: PanelProps) {
  const { t } = useWords();
  const { questions, redirections } = request.proceedings;
  const notes = !request.closedAt && may(session, 'request.clarify');
  return (
    <>
      {questions.length > 0 && (
        <Card label={t('questions.title')} className={classes.side}>
          <h2>{t('questions.title')}</h2>
          <Questions
            questions={questions}
            language={request.language}
            reply={(question) => (notes ? <NoteReply request={request} question={question} /> : undefined)}
          />
        </Card>
      )}
      {redirections.length > 0 && (
        <Card label={t('redirect.listed')} className={classes.side}>
          <h2>{t('redirect.listed')}</h2>
          <Redirections redirections={redirections} language={request.language} requestId={request.id} />
        </Card>
      )}
    </>
  );
}
