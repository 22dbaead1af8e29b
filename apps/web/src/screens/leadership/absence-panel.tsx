import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useRecordAbsence } from '../../api/leadership';
import type { Person } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './leadership.module.css';

interface Props {
  people: readonly Person[];
  /** Whoever is away mostly says so themselves. */
  self: string;
  onClose: () => void;
}

/** Says who is away and until when: approvals and the head's matters go to whoever stands in. */
export default function AbsencePanel({ people, self, onClose }: Props) {
  const { t, dates, now } = useWords();
  const toast = useToast();
  const record = useRecordAbsence();
  const today = dates.dateOf(now);
  const [personId, setPerson] = useState(people.some(({ id }) => id === self) ? self : '');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const submit = () =>
    record.mutate(
      { personId, from, to },
      {
        onSuccess: () => {
          toast(t('leadership.saved'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('leadership.recordAbsence')} onClose={onClose}>
      <p className={classes.hint}>{t('leadership.absenceHint')}</p>
      <Select
        label={t('leadership.who')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        allowDeselect={false}
        searchable
        onChange={(id) => setPerson(id ?? '')}
      />
      <DateField
        label={t('leadership.from')}
        value={from}
        onChange={(day) => {
          setFrom(day);
          if (to < day) setTo(day);
        }}
      />
      <DateField label={t('leadership.to')} value={to} min={from} onChange={setTo} />
      {record.error && <ProblemNote problem={record.error} />}
      <Button loading={record.isPending} disabled={personId === ''} onClick={submit}>
        {t('leadership.save')}
      </Button>
    </SidePanel>
  );
}
