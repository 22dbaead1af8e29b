import { Link } from 'react-router';
import type { DigestContent, OverdueDuty } from '../../api/digest-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './digests.module.css';

const pages: Record<OverdueDuty['kind'], (id: string) => string> = {
  'deadline-breached': (id) => `/requests/${id}`,
  'complaint-overdue': (id) => `/requests/${id}`,
  'official-message-overdue': (id) => `/stories/${id}`,
  'section-stale': () => '/publications',
  'accreditation-term-breached': (id) => `/accreditations/${id}`,
  'instruction-overdue': () => '/inbox',
};

/** Duties whose term has ended and that are not met; nothing where there are none. */
export function DigestDuties({ duties }: { duties: DigestContent['overdue'] }) {
  const { t, say, dates } = useWords();
  if (duties.all === 0) return null;
  return (
    <Card label={t('digests.part.overdue')}>
      <h2>{t('digests.part.overdue')}</h2>
      <ul className={classes.items}>
        {duties.items.map(({ kind, pageOf, number, unit, since, isAcknowledged }) => (
          <li key={`${kind} ${pageOf}`}>
            <Link to={pages[kind](pageOf)} className={classes.title}>
              {t(`digests.duty.${kind}`, { number: number ?? '', unit: say(unit) })}
            </Link>
            <p className={classes.facts}>
              {t('digests.since', { moment: dates.moment(since) })}
              {!isAcknowledged && `; ${t('digests.notAcknowledged')}`}
            </p>
          </li>
        ))}
      </ul>
      {duties.items.length < duties.all && (
        <p className={classes.facts}>{t('digests.more', { shown: duties.items.length, all: duties.all })}</p>
      )}
    </Card>
  );
}
