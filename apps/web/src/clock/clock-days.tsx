import { weekdayOf, weekdayShort } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import { type Cell, stripCells, type StripInput } from './cells';
import classes from './clock.module.css';
import type { Tone } from './use-due-words';

/** A structural unit must have replied on this day, `YYYY-MM-DD`. */
export interface InnerDue {
  on: string;
  tone: Tone;
}

/** The full-size clock: every day of the term with its date, its weekday and what it counts for. */
export function ClockDays(props: StripInput & { originalDueOn?: string; innerDues?: InnerDue[] }) {
  const { t, say, language, dates } = useWords();

  const meaning = ({ look, day, isDue }: Cell): string => {
    if (look === 'late') return t('clock.late');
    if (look === 'registered') return t('clock.registered');
    if (look === 'off') return day?.offKind ? t(`clock.offBecause.${day.offKind}`) : t('clock.kind.off');
    const number = day?.number;
    if (number === undefined) return t(look === 'today' ? 'clock.today' : isDue ? 'clock.due' : 'clock.extension');
    const inExtension = day !== undefined && day.date > (props.originalDueOn ?? props.dueOn);
    if (look === 'today') return t(inExtension ? 'clock.todayExtension' : 'clock.todayNumber', { number });
    return t(inExtension ? 'clock.extensionDay' : 'clock.dayNumber', { number });
  };

  return (
    <ol className={classes.days} aria-label={t('clock.days')}>
      {stripCells(props).map((cell) => (
        <li
          key={cell.date}
          className={classes.day}
          data-look={cell.look}
          data-due={cell.isDue || undefined}
          data-overdue={(cell.isDue && props.workingDaysOverdue > 0) || undefined}
          aria-current={cell.look === 'today' ? 'date' : undefined}
          title={`${dates.fullDay(cell.date)}: ${cell.day?.reason ? say(cell.day.reason) : meaning(cell)}`}
        >
          <span className={classes.label}>
            <span className={classes.date}>{Number(cell.date.slice(8))}</span>
            <span className={classes.weekday}>{weekdayShort(weekdayOf(cell.date), language)}</span>
            <span className={classes.meaning}>{meaning(cell)}</span>
            {props.innerDues?.some(({ on }) => on === cell.date) && (
              <span className={classes.inner}>
                {props.innerDues
                  .filter(({ on }) => on === cell.date)
                  .map(({ tone }, index) => (
                    <span key={`${tone} ${index}`} className={classes.innerDue} data-tone={tone} />
                  ))}
                <span className={classes.innerWords}>{t('clock.innerDue')}</span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
