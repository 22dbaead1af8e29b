import type { RetentionRule } from '../../api/retention-types';
import { useWords } from '../../i18n/use-words';
import classes from './retention.module.css';

/** One rule: how long, what follows it, why, on which clause, and what it has ended. */
export function RetentionRuleRow({ rule }: { rule: RetentionRule }) {
  const { t, say, dates } = useWords();
  const { keeps, from, then, lastEndedOn } = rule;
  const term = keeps
    ? t('keeping.term', { term: t(`keeping.keeps.${keeps.unit}`, { count: keeps.value }), from: say(from) })
    : say(from);
  return (
    <li className={classes.rule}>
      <div>
        <h3>{term}</h3>
        {then && <p className={classes.note}>{t(`keeping.then.${then}`)}</p>}
        {lastEndedOn && (
          <p className={classes.note}>
            {t('keeping.ended', { number: rule.ended, last: rule.lastEnded, day: dates.day(lastEndedOn) })}
          </p>
        )}
      </div>
      <ul className={classes.what} aria-label={t('keeping.what')}>
        {rule.holds.map((held) => (
          <li key={say(held)}>{say(held)}</li>
        ))}
      </ul>
      <div>
        <p>{say(rule.why)}</p>
        <p className={classes.note}>{[say(rule.clause), t(`mark.${rule.mark}`)].filter(Boolean).join('; ')}</p>
      </div>
    </li>
  );
}
