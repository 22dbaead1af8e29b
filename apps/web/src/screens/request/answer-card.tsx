import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { AnswerFiles } from '../attachments/answer-files';
import { useAnswerDraft } from './answer-draft';
import { AnswerForm } from './answer-form';
import { Decision } from './decision';
import { PaperReference } from './paper-reference';
import { Procedural } from './procedural';
import classes from './request.module.css';

interface Props {
  request: RequestDetails;
  formId: string;
  mayAnswer: boolean;
}

/** The middle of the page: the answer being written, or what was decided. */
export function AnswerCard({ request, formId, mayAnswer }: Props) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  const { procedural } = request.proceedings;
  const decided = request.answer ?? request.refusal;
  return (
    <Card label={t('answer.card')}>
      {decided && <Decision answer={request.answer} refusal={request.refusal} />}
      {mayAnswer &&
        (draft ? <AnswerForm request={request} draft={draft} formId={formId} /> : <Loading rows={1} height={220} />)}
      <AnswerFiles request={request} writable={mayAnswer && !draft?.isLocked} />
      {procedural && (
        <Procedural decision={procedural}>
          <PaperReference paper={procedural.paper} kind="termination-decision" request={request} />
        </Procedural>
      )}
      {request.state === 'redirected' && <p>{t('redirect.ended')}</p>}
      {!decided && !procedural && request.state !== 'redirected' && !mayAnswer && (
        <p className={classes.facts}>{t('answer.notYet')}</p>
      )}
    </Card>
  );
}
