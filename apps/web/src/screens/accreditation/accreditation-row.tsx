import { Link } from 'react-router';
import type { AccreditationLine } from '../../api/accreditation-types';
import { ClockStrip } from '../../clock/clock-strip';
import { useWords } from '../../i18n/use-words';
import classes from '../queue/queue.module.css';
import { useDecisionWords } from './use-decision-words';

/** One application: its clock, who applies, of which outlet, and how it stands. */
export function AccreditationRow({ row }: { row: AccreditationLine }) {
  const { t, dates, now } = useWords();
  const { words, tone } = useDecisionWords()(row);
  return (
    <li className={classes.row} data-tone={row.decidedAt ? 'closed' : tone}>
      <div className={classes.due}>
        <ClockStrip
          days={row.days}
          today={dates.dateOf(row.decidedAt ?? now)}
          dueOn={row.dueOn}
          workingDaysOverdue={row.workingDaysOverdue}
          closed={row.decidedAt !== null}
        />
        <p className={classes.dueWords} data-tone={tone}>
          {words}
        </p>
      </div>
      <div className={classes.what}>
        <Link to={`/accreditations/${row.id}`} data-accreditation={row.id} className={classes.subject}>
          {row.journalist.name}
        </Link>
        <p className={classes.facts}>{row.number}</p>
      </div>
      <div className={classes.from}>{row.outlet.name}</div>
      <div className={classes.assignee}>
        {row.validUntil && row.state === 'granted' && t('accreditation.until', { day: dates.fullDay(row.validUntil) })}
      </div>
      <div className={classes.state}>
        <span className={classes.badge}>{t(`accreditation.state.${row.state}`)}</span>
      </div>
    </li>
  );
}
