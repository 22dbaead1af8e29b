import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PeriodChoice } from '../../api/statistics-types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import classes from './statistics.module.css';

interface Props {
  period: PeriodChoice;
  onChange: (period: Record<string, string>) => void;
}

/** The days of registration that are counted. */
export function PeriodForm({ period, onChange }: Props) {
  const { t } = useWords();
  const [from, setFrom] = useState(period.from ?? '');
  const [to, setTo] = useState(period.to ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...(from && { from }), ...(to && { to }) });
  };
  return (
    <form onSubmit={submit} className={`${classes.period} no-print`}>
      <DateField label={t('statistics.from')} value={from} max={to} onChange={setFrom} />
      <DateField label={t('statistics.to')} value={to} min={from} onChange={setTo} />
      <Button type="submit" variant="default">
        {t('statistics.show')}
      </Button>
    </form>
  );
}
