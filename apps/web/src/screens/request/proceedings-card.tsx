import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Questions } from './questions';
import { Redirections } from './redirections';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

/** What was sent on and what was asked of the requester. */
export function ProceedingsCard({ request }: PanelProps) {
  const { t } = useWords();
  const { questions, redirections } = request.proceedings;
  return (
    <>
      {questions.length > 0 && (
        <Card label={t('questions.title')} className={classes.side}>
          <h2>{t('questions.title')}</h2>
          <Questions questions={questions} language={request.language} />
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
