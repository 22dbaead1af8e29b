import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useAppointDeputy } from '../../api/leadership';
import type { Leadership } from '../../api/leadership-paths';
import type { Person } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './leadership.module.css';

interface Props {
  people: readonly Person[];
  deputies: Leadership['deputies'];
  onClose: () => void;
}

/** Names a deputy and the place in the order; whoever held that place steps down. */
export default function DeputyPanel({ people, deputies, onClose }: Props) {
  const { t, dates, now } = useWords();
  const toast = useToast();
  const appoint = useAppointDeputy();
  const [personId, setPerson] = useState('');
  const [order, setOrder] = useState(Math.max(0, ...deputies.map((one) => one.order)) + 1);
  const [from, setFrom] = useState(dates.dateOf(now));
  const taken = deputies.find((one) => one.order === order);
  const submit = () =>
    appoint.mutate(
      { personId, order, from },
      {
        onSuccess: () => {
          toast(t('leadership.saved'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('leadership.appoint')} onClose={onClose}>
      <Select
        label={t('leadership.who')}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        allowDeselect={false}
        searchable
        onChange={(id) => setPerson(id ?? '')}
      />
      <NumberInput
        label={t('leadership.place')}
        description={t('leadership.placeHint')}
        min={1}
        max={20}
        allowDecimal={false}
        value={order}
        onChange={(value) => setOrder(Number(value) || 1)}
      />
      {taken && (
        <p className={classes.hint}>
          {t('leadership.stepsDown', { name: people.find(({ id }) => id === taken.personId)?.name ?? '' })}
        </p>
      )}
      <DateField label={t('leadership.from')} value={from} onChange={setFrom} />
      {appoint.error && <ProblemNote problem={appoint.error} />}
      <Button loading={appoint.isPending} disabled={personId === ''} onClick={submit}>
        {t('leadership.save')}
      </Button>
    </SidePanel>
  );
}
