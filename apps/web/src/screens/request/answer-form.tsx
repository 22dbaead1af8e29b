import { Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAnswer } from '../../api/requests';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Alert, Check } from '../../ui/icons';
import { ProblemNote } from '../../ui/problem-note';
import type { AnswerDraft } from './answer-draft';
import { looksWrittenIn } from './answer-checks';
import { useToast } from '../../ui/use-toast';
import classes from './request.module.css';

interface Props {
  request: RequestDetails;
  draft: AnswerDraft;
  formId: string;
}

/** The answer, written in the language of the request; what the law asks of it is checked while one writes. */
export function AnswerForm({ request, draft, formId }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const { text } = draft;
  const send = useAnswer(request.id);
  const begun = text.trim() !== '';
  const inLanguage = looksWrittenIn(text, request.language);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    send.mutate(
      { language: request.language, text },
      {
        onSuccess: () => {
          draft.clear();
          toast(t('answer.sent', { number: request.number }));
        },
      },
    );
  };

  return (
    <form id={formId} onSubmit={submit} className={classes.answer}>
      <Textarea
        label={t(`answer.label.${request.language}`)}
        autosize
        minRows={6}
        maxRows={18}
        maxLength={20_000}
        lang={request.language}
        value={text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        disabled={send.isPending}
      />
      <ul className={classes.checks} aria-label={t('answer.checks')}>
        <li data-passed={begun ? inLanguage : undefined}>
          <span className={classes.checkMark}>{begun && (inLanguage ? <Check /> : <Alert />)}</span>
          {t(`answer.language.${begun ? (inLanguage ? 'yes' : 'no') : 'todo'}`)}
        </li>
        <li data-passed>
          <span className={classes.checkMark}>
            <Check />
          </span>
          {t('answer.closing')}
        </li>
      </ul>
      {send.error && <ProblemNote problem={send.error} />}
    </form>
  );
}
