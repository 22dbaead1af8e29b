import type { WorkCalendarDay } from '../../api/calendar-types';
import { weekdayLong, weekdayOf } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './calendar.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  days: readonly WorkCalendarDay[];
  onWithdraw: ((day: WorkCalendarDay) => void) | null;
}

/** Every day that differs from Monday to Friday: whether it is worked, why, and, where the body changed it, by which act. */
export function ChangedDays({ days, onWithdraw }: Props) {
  const { t, say, dates, language } = useWords();
  return (
    <Card label={t('calendar.special')}>
      <h2>{t('calendar.special')}</h2>
      <ul className={classes.list}>
        {days.map((day) => (
          <li key={day.date}>
            <span className={classes.date}>
              {dates.day(day.date)}, {weekdayLong(weekdayOf(day.date), language)}
            </span>
            <span data-kind={day.kind} className={classes.kind}>
              {t(`calendar.kind.${day.kind}`)}
            </span>
            <span className={classes.why}>
              {say(day.reason)}
              {day.own && (
                <span className={classes.source}>
                  {t('calendar.own', { act: day.source })}
                  {onWithdraw && (
                    <TextButton
                      aria-label={t('calendar.withdrawNamed', { day: dates.day(day.date) })}
                      onClick={() => onWithdraw(day)}
                    >
                      {t('calendar.withdraw')}
                    </TextButton>
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
