import { Link } from 'react-router';
import type { Redirection } from '../../api/proceedings-types';
import { useDueWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import classes from '../request/request.module.css';

/** Where a request stands at the body it was sent on to, and the way to its own page: the same code opens it. */
export function StandsThere({
  redirection: { receivedNumber, there },
  code,
}: {
  redirection: Redirection;
  code: string;
}) {
  const { t, language, dates } = useWords();
  const dueWords = useDueWords();
  if (!receivedNumber || !there) return null;
  const query = new URLSearchParams({ number: receivedNumber, code });
  return (
    <>
      <p className={classes.facts}>
        {t(`state.${there.state}`)} · {t('redirect.dueThere', { day: dates.fullDay(there.dueOn) })} ·{' '}
        {dueWords(there, 'beside the date').words}
      </p>
      <p className="no-print">
        <Link to={`/${language}/status?${query}`}>{t('redirect.follow', { number: receivedNumber })}</Link>
      </p>
    </>
  );
}
