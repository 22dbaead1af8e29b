import { Button, Radio, Select } from '@mantine/core';
import { useState } from 'react';
import { usePeople, useUnits } from '../../api/coordination';
import { useAssign } from '../../api/requests';
import type { RequestRow, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';

interface Props {
  request: Pick<RequestRow, 'id' | 'number' | 'subject'>;
  session: Session;
  onClose: () => void;
}

/** Gives a request to oneself, to a person or to a structural unit. */
export default function AssignDrawer({ request, session, onClose }: Props) {
  const { t, say } = useWords();
  const [to, setTo] = useState<'me' | 'person' | 'unit'>('me');
  const [chosen, setChosen] = useState<string | null>(null);
  const people = usePeople();
  const units = useUnits();
  const assign = useAssign(request.id);

  const choose = (value: string) => {
    setTo(value === 'person' || value === 'unit' ? value : 'me');
    setChosen(null);
  };
  const submit = () =>
    assign.mutate(
      to === 'unit' ? { unitId: chosen ?? '' } : { assigneeId: to === 'me' ? session.person.id : (chosen ?? '') },
      { onSuccess: onClose },
    );

  return (
    <SidePanel title={t('assign.title', { number: request.number })} onClose={onClose}>
      <p>{request.subject}</p>
      <Radio.Group value={to} onChange={choose} label={t('assign.whom')}>
        <div className={classes.choices}>
          <Radio value="me" label={t('assign.me')} />
          <Radio value="person" label={t('assign.person')} disabled={people.isError} />
          <Radio value="unit" label={t('assign.unit')} disabled={units.isError} />
        </div>
      </Radio.Group>
      {to === 'person' && (
        <Select
          label={t('assign.person')}
          searchable
          nothingFoundMessage={t('common.nothing')}
          data={(people.data ?? []).map((person) => ({ value: person.id, label: person.name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {to === 'unit' && (
        <Select
          label={t('assign.unit')}
          searchable
          nothingFoundMessage={t('common.nothing')}
          data={(units.data ?? []).map((unit) => ({ value: unit.id, label: say(unit.name) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {assign.error && <ProblemNote problem={assign.error} />}
      <Button onClick={submit} loading={assign.isPending} disabled={to !== 'me' && !chosen}>
        {t('assign.submit')}
      </Button>
    </SidePanel>
  );
}
