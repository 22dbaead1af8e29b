import type { Answer, Refusal } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { JointWith } from './joint-with';
import classes from './request.module.css';
import { Withheld } from './withheld';

/** What was decided: the answer or the refusal, with the reference to the law and the right to complain under it. */
export function Decision({ answer, refusal }: { answer: Answer | null; refusal: Refusal | null }) {
  const { t, say, dates } = useWords();
  const decided = answer ?? refusal;
  if (!decided) return null;
  return (
    <div>
      <h2>
        {answer && t('request.answeredAt', { moment: dates.moment(answer.answeredAt) })}
        {refusal && t('request.refusedAt', { moment: dates.moment(refusal.refusedAt) })}
      </h2>
      {refusal?.groundLabel && <p>{say(refusal.groundLabel)}</p>}
      <div lang={decided.language}>
        <p className={classes.text}>{answer ? answer.text : refusal?.reasoning}</p>
        {answer && <JointWith bodies={answer.jointWith} language={answer.language} />}
        {answer && <Withheld parts={answer.withheld} language={answer.language} />}
        <p className={classes.closing}>{decided.legalReference}</p>
        <p className={classes.closing}>{decided.appealText}</p>
      </div>
    </div>
  );
}
