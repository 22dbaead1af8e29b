import { Radio, Select } from '@mantine/core';
import { useState } from 'react';
import { usePeople, useUnits } from '../../api/coordination';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

export type Assignee = { assigneeId: string } | { unitId: string };

interface Props {
  session: Session;
  /** Null while "a person" or "a unit" is chosen and not yet named. */
  onChoose: (to: Assignee | null) => void;
}

/** Oneself, a person or a structural unit. Oneself is chosen to begin with. */
export function AssigneeChoice({ session, onChoose }: Props) {
  const { t, say } = useWords();
  const [to, setTo] = useState<'me' | 'person' | 'unit'>('me');
  const [chosen, setChosen] = useState<string | null>(null);
  const people = usePeople();
  const units = useUnits();

  const choose = (value: string) => {
    setTo(value === 'person' || value === 'unit' ? value : 'me');
    setChosen(null);
    onChoose(value === 'me' ? { assigneeId: session.person.id } : null);
  };
  const name = (kind: 'person' | 'unit') => (id: string | null) => {
    setChosen(id);
    onChoose(id === null ? null : kind === 'unit' ? { unitId: id } : { assigneeId: id });
  };

  return (
    <>
      <Radio.Group value={to} onChange={choose} label={t('assign.whom')}>
        <div className={classes.choices}>
          <Radio value="me" label={t('assign.me')} />
          <Radio value="person" label={t('assign.person')} disabled={people.isError} />
          <Radio value="unit" label={t('assign.unit')} disabled={units.isError} />
        </div>
      </Radio.Group>
      {to !== 'me' && (
        <Select
          key={to}
          label={t(`assign.${to}`)}
          searchable
          nothingFoundMessage={t('common.nothing')}
          data={
            to === 'person'
              ? (people.data ?? []).map((person) => ({ value: person.id, label: person.name }))
              : (units.data ?? []).map((unit) => ({ value: unit.id, label: say(unit.name) }))
          }
          value={chosen}
          onChange={name(to)}
        />
      )}
    </>
  );
}
