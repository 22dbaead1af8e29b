import type { ReactNode } from 'react';
import type { PublicComplaint } from '../../api/complaint-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';
import { JointWith } from './joint-with';
import { Withheld } from './withheld';

interface Props {
  complaint: PublicComplaint;
  language: Language;
  /** What stands under the term while the complaint waits. */
  term?: ReactNode;
  /** The files that went out with the new answer. */
  files?: ReactNode;
}

/** A complaint and what became of it. The first decision stays where it is; a new answer stands here, beside it. */
export function ComplaintFacts({ complaint, language, term, files }: Props) {
  const { t, say, dates } = useWords();
  const { forwardedAt, resolvedAt, outcome } = complaint;
  return (
    <div className={classes.complaint}>
      <h3>{complaint.number}</h3>
      <p className={classes.facts}>
        {t(`complaint.against.${complaint.against}`)} ·{' '}
        {t(`complaint.by.${complaint.channel}`, { moment: dates.moment(complaint.receivedAt) })}
      </p>
      {complaint.late && complaint.fileBy && (
        <p className={classes.provisional}>
          {t('complaint.late', { day: dates.fullDay(complaint.fileBy), clause: say(complaint.lateClause) })}
        </p>
      )}
      <p className={classes.quote}>{complaint.text}</p>
      {!forwardedAt && !resolvedAt && term}
      {forwardedAt && (
        <p>{t('complaint.forwarded', { moment: dates.moment(forwardedAt), body: complaint.forwardedTo ?? '' })}</p>
      )}
      {forwardedAt && !resolvedAt && <p className={classes.facts}>{t('complaint.awaits')}</p>}
      {outcome && resolvedAt && (
        <>
          <p>
            <strong>{t(`complaint.outcome.${outcome}`)}</strong>
            {complaint.decidedOn && `, ${dates.fullDay(complaint.decidedOn)}`}
            {complaint.paper && `, № ${complaint.paper}`}
          </p>
          {complaint.resolution && <p className={classes.quote}>{complaint.resolution}</p>}
        </>
      )}
      {complaint.answer && complaint.answeredAt && (
        <>
          <p>{t('complaint.newAnswer', { moment: dates.moment(complaint.answeredAt) })}</p>
          <p lang={complaint.answerLanguage ?? language} className={classes.quote}>
            {complaint.answer}
          </p>
          {Object.entries(complaint.answerOtherTexts).map(([other, text]) => (
            <p key={other} lang={other} className={classes.quote}>
              {text}
            </p>
          ))}
          <JointWith bodies={complaint.answerJointWith} language={complaint.answerLanguage ?? language} />
          <Withheld parts={complaint.answerWithheld} language={complaint.answerLanguage ?? language} />
          <div lang={complaint.answerLanguage ?? language}>
            <p className={classes.closing}>{complaint.answerLegalReference}</p>
            <p className={classes.closing}>{complaint.answerAppealText}</p>
          </div>
          {files}
        </>
      )}
    </div>
  );
}
