import type { DraftCheck } from '../../api/draft-types';
import { useWords } from '../../i18n/use-words';
import { Alert, Check } from '../../ui/icons';
import classes from './request.module.css';

const shownAtMost = 3;

interface Props {
  checks: DraftCheck[];
  /** Checks whose sentences stand on the page already. */
  shownAbove?: string[];
}

/** What the draft is checked for: what stands against sending it first, then what is to be weighed, then what is met. */
export function DraftChecks({ checks, shownAbove = [] }: Props) {
  const { t, say } = useWords();
  const weight = ({ passed, severity }: DraftCheck) => (passed ? 2 : severity === 'block' ? 0 : 1);
  const ordered = [...checks].sort((a, b) => weight(a) - weight(b));
  return (
    <ul className={classes.checks} aria-label={t('answer.checks')}>
      {ordered.map((check) => (
        <li key={check.code} data-passed={check.passed} data-warn={check.severity === 'warn' || undefined}>
          <span className={classes.checkMark}>{check.passed ? <Check /> : <Alert />}</span>
          <div>
            {say(check.words)}
            {!check.passed && check.clause && <span className={classes.when}>{say(check.clause)}</span>}
            {!check.passed &&
              !shownAbove.includes(check.code) &&
              check.about.slice(0, shownAtMost).map((one) => (
                <span key={one} className={classes.about}>
                  «{one}»
                </span>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
