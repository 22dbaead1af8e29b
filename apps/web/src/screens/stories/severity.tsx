import type { Severity } from '../../api/story-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import classes from './stories.module.css';

/** How grave a story is, in words, and the tone score behind it. */
export function SeverityWords({ severity, score }: { severity: Severity | null; score: number }) {
  const { t, language } = useWords();
  return (
    <p className={classes.severity} data-severity={severity ?? undefined}>
      {severity && <span>{t(`severity.${severity}`)}</span>}
      <span className={classes.facts}>{t('stories.score', { score: decimal(score, language) })}</span>
    </p>
  );
}
