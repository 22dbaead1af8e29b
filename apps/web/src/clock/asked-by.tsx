import type { Clock } from '../api/types';
import { useWords } from '../i18n/use-words';
import classes from './explanation.module.css';

/** Why this clock: who asks decides it, with the clause. */
export function AskedBy({ clock }: { clock: Pick<Clock, 'askedBy'> }) {
  const { t, say } = useWords();
  const { who, clause, mark, why } = clock.askedBy;
  return (
    <p className={classes.askedBy}>
      {t('clock.askedBy', { who: say(who), clause: say(clause) })} {why && `${say(why)} `}
      <span className={classes.source}>{t(`mark.${mark}`)}</span>
    </p>
  );
}
