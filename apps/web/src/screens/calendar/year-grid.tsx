import type { WorkCalendarDay } from '../../api/calendar-types';
import { monthName, plusDays, weekdayOf, weekdayShort } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './calendar.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The twelve months, days off hatched; the list below says the same in words, so a screen reader is spared the picture. */
export function YearGrid({ year, days }: { year: number; days: readonly WorkCalendarDay[] }) {
  const { language } = useWords();
  const special = new Map(days.map((day) => [day.date, day]));
  return (
    <Card className={classes.year}>
      <div className={classes.months} aria-hidden>
        {Array.from({ length: 12 }, (_, at) => (
          <div key={at}>
            <p className={classes.month}>{monthName(at + 1, language)}</p>
            <div className={classes.days}>
              {weekdays.map((weekday) => (
                <span key={weekday} className={classes.weekday}>
                  {weekdayShort(weekday, language)}
                </span>
              ))}
              {datesOf(year, at + 1).map((date, place) => {
                const day = special.get(date);
                const off = day ? day.kind === 'off' : weekdayOf(date) > 5;
                return (
                  <span
                    key={date}
                    data-off={off || undefined}
                    data-own={day?.own || undefined}
                    className={place === 0 ? classes[`from${weekdayOf(date)}`] : undefined}
                  >
                    {Number(date.slice(8))}
                  </span>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}

function datesOf(year: number, month: number): string[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return Array.from({ length: 31 }, (_, at) => plusDays(first, at)).filter(
    (date) => date.slice(0, 7) === first.slice(0, 7),
  );
}
