import { Link } from 'react-router';
import { useEndedAskings } from '../../api/approvals';
import { useWords } from '../../i18n/use-words';
import classes from './approvals.module.css';

/** What the reader need not decide any more, and why: a text that vanished without a word would be looked for. */
export function EndedAskings() {
  const { t, dates } = useWords();
  const { data: ended = [] } = useEndedAskings();
  if (ended.length === 0) return null;
  return (
    <section aria-label={t('approvals.ended.title')}>
      <h2>{t('approvals.ended.title')}</h2>
      <ul className={classes.ended}>
        {ended.map(({ id, requestId, number, kind, complaintNumber, because, endedAt }) => (
          <li key={id}>
            <Link to={`/requests/${requestId}`}>{number}</Link>
            {'. '}
            {t(`approvals.ended.${kind === 'extension' && because === 'term-over' ? 'extension-term-over' : because}`, {
              complaint: complaintNumber ?? '',
            })}
            <span className={classes.since}>, {dates.moment(endedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
