import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWithdrawDay } from '../../api/calendar';
import type { WorkCalendarDay } from '../../api/calendar-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './calendar.module.css';

interface Props {
  day: WorkCalendarDay;
  version: number;
  onClose: () => void;
}

/** Takes the body's own change of a day back by an act: the national calendar holds again. */
export default function WithdrawDayPanel({ day, version, onClose }: Props) {
  const { t, dates } = useWords();
  const toast = useToast();
  const withdraw = useWithdrawDay(version, day.date);
  const [act, setAct] = useState('');
  const submit = () =>
    withdraw.mutate(act, {
      onSuccess: () => {
        toast(t('calendar.saved'));
        onClose();
      },
    });
  return (
    <SidePanel title={t('calendar.withdrawNamed', { day: dates.day(day.date) })} onClose={onClose}>
      <p className={classes.hint}>{t('calendar.withdrawHint')}</p>
      <TextInput
        label={t('calendar.act')}
        description={t('calendar.actHint')}
        required
        maxLength={300}
        value={act}
        onChange={(event) => setAct(event.currentTarget.value)}
      />
      {withdraw.error && <ProblemNote problem={withdraw.error} />}
      <Button loading={withdraw.isPending} disabled={act.trim() === ''} onClick={submit}>
        {t('calendar.withdraw')}
      </Button>
    </SidePanel>
  );
}
