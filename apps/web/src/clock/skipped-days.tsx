import type { Clock } from '../api/types';
import { useWords } from '../i18n/use-words';
import classes from './explanation.module.css';
import { skippedByReason } from './skipped-by-reason';

/** Under the strip: the clause the term rests on and the names of the days it skipped. */
export function SkippedDays({ clock }: { clock: Pick<Clock, 'term' | 'skipped'> }) {
  const { t, say, dates } = useWords();
  const off = skippedByReason(clock.skipped).map(
    ({ reason, runs }) => `${runs.map(({ from, to }) => dates.span(from, to)).join(', ')} (${say(reason)})`,
  );
  return (
    <p className={classes.note}>
      {say(clock.term.clause)}: {t(`term.${clock.term.unit}`, { count: clock.term.value })}.{' '}
      {off.length > 0 && `${t('clock.skipped')}: ${off.join(', ')}.`}
    </p>
  );
}
