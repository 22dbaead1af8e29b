import type { WithdrawalRule as Rule } from '../../api/complaint-types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** On what the withdrawal of a complaint rests, and how sure that is. */
export function WithdrawalRule({ rule }: { rule: Rule }) {
  const { t, say } = useWords();
  return (
    <p className={classes.facts}>
      {say(rule.clause)}. {say(rule.why)} ({t(`mark.${rule.mark}`)})
    </p>
  );
}
