import type { ReactNode } from 'react';
import type { RequesterQuestion } from '../../api/proceedings-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

interface Props {
  questions: RequesterQuestion[];
  language: Language;
  /** What stands under a question that has no reply yet, if it is not just said. */
  reply?: (question: RequesterQuestion) => ReactNode;
}

/** What the requester was asked and what they replied. A question asked at the end of the term says whose delay it is. */
export function Questions({ questions, language, reply }: Props) {
  const { t, dates } = useWords();
  return (
    <ul className={classes.plainList}>
      {questions.map((question) => (
        <li key={question.id}>
          <h3>{t(`questions.of.${question.kind}`)}</h3>
          <p className={classes.facts}>
            {dates.moment(question.askedAt)}
            {question.answerBy && ` · ${t('questions.answerBy', { day: dates.fullDay(question.answerBy) })}`}
          </p>
          <p lang={language} className={classes.quote}>
            {question.text}
          </p>
          {question.late && <p className={classes.provisional}>{t('questions.late')}</p>}
          {question.repliedAt && (
            <>
              <p className={classes.facts}>{t('questions.repliedAt', { moment: dates.moment(question.repliedAt) })}</p>
              <p className={classes.quote}>{question.reply}</p>
            </>
          )}
          {!question.repliedAt && (reply?.(question) ?? <p className={classes.facts}>{t('questions.noReply')}</p>)}
        </li>
      ))}
    </ul>
  );
}
