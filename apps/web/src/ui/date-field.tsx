import { DatePickerInput, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/kk.js';
import 'dayjs/locale/ru.js';
import dayjs from 'dayjs';
import { dateWriter } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import classes from './date-field.module.css';

interface Props {
  label: string;
  description?: string;
  /** `YYYY-MM-DD`. */
  value: string;
  min?: string;
  max?: string;
  onChange: (date: string) => void;
  /** The day may be taken away again. */
  onClear?: () => void;
}

/**
 * Chooses a day; the calendar and the chosen day read in the reader's language, Kazakh too. Today is the body's, not
 * that of the device: east of the reader's own zone a day begins hours earlier.
 */
export function DateField({ label, description, value, min, max, onChange, onClear }: Props) {
  const { t, language, timeZone, now } = useWords();
  const writer = dateWriter(language, timeZone, now);
  const today = writer.dateOf(now);
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePickerInput
        label={label}
        description={description}
        value={value || null}
        minDate={min}
        maxDate={max}
        defaultDate={value || (max && max < today ? max : today)}
        classNames={{ day: classes.day }}
        getDayProps={(date) => ({ 'aria-current': date === today ? 'date' : undefined })}
        onChange={(date) => (date ? onChange(dayjs(date).format('YYYY-MM-DD')) : onClear?.())}
        clearable={onClear !== undefined}
        clearButtonProps={{ 'aria-label': `${t('date.clear')}: ${label}` }}
        valueFormatter={({ date }) => (typeof date === 'string' ? writer.fullDay(date) : '')}
        ariaLabels={{ nextMonth: t('date.nextMonth'), previousMonth: t('date.previousMonth') }}
        popoverProps={{ transitionProps: { duration: 0 } }}
      />
    </DatesProvider>
  );
}
