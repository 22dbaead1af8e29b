import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { usePeople, useUnits } from '../../api/coordination';
import { useSaveFilter } from '../../api/queue';
import type { QueueCriteria } from '../../api/queue-types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { kindOptions, requesterKinds } from '../request-kinds';
import classes from './filters.module.css';

interface Props {
  criteria: QueueCriteria;
  onNarrow: (next: QueueCriteria) => void;
}

type Day = 'registeredFrom' | 'registeredTo' | 'dueFrom' | 'dueTo';

const languages = ['kk', 'ru', 'en'] as const;
const channels = ['web', 'e-mail', 'oral', 'paper', 'api'] as const;

/** Narrows the queue beside its view, and keeps what it is narrowed to under a name. */
export function FilterPanel({ criteria, onNarrow }: Props) {
  const { t, say } = useWords();
  const people = usePeople();
  const units = useUnits();
  const choice = (name: keyof QueueCriteria, label: string, any: string, data: { value: string; label: string }[]) => (
    <Select
      label={label}
      placeholder={any}
      clearable
      clearButtonProps={{ 'aria-label': `${t('queue.filterClear')}: ${label}` }}
      searchable={data.length > 6}
      nothingFoundMessage={t('common.nothing')}
      data={data}
      value={criteria[name] ?? null}
      onChange={(value) => onNarrow({ ...criteria, [name]: value ?? undefined })}
    />
  );
  const day = (name: Day, label: string, bounds: { min?: string | undefined; max?: string | undefined }) => (
    <DateField
      label={label}
      value={criteria[name] ?? ''}
      {...bounds}
      onChange={(date) => onNarrow({ ...criteria, [name]: date })}
      onClear={() => onNarrow({ ...criteria, [name]: undefined })}
    />
  );
  const { registeredFrom, registeredTo, dueFrom, dueTo } = criteria;
  return (
    <section className={classes.panel} aria-label={t('queue.filter')}>
      <div className={classes.fields}>
        {choice('kind', t('queue.kind'), t('queue.anyKind'), kindOptions(t))}
        {choice(
          'requesterKind',
          t('ask.requesterKind'),
          t('queue.anyRequester'),
          requesterKinds.map((value) => ({ value, label: t(`requester.${value}`) })),
        )}
        {choice(
          'language',
          t('queue.language'),
          t('queue.anyLanguage'),
          languages.map((value) => ({ value, label: t(`inLanguage.${value}`) })),
        )}
        {choice(
          'channel',
          t('queue.channel'),
          t('queue.anyChannel'),
          channels.map((value) => ({ value, label: t(`channel.${value}`) })),
        )}
        {choice(
          'assigneeId',
          t('queue.column.assignee'),
          t('queue.anyAssignee'),
          (people.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        )}
        {choice(
          'unitId',
          t('queue.unit'),
          t('queue.anyUnit'),
          (units.data ?? []).map(({ id, name }) => ({ value: id, label: say(name) })),
        )}
        {day('registeredFrom', t('queue.registeredFrom'), { max: registeredTo })}
        {day('registeredTo', t('queue.registeredTo'), { min: registeredFrom })}
        {day('dueFrom', t('queue.dueFrom'), { max: dueTo })}
        {day('dueTo', t('queue.dueTo'), { min: dueFrom })}
      </div>
      <SaveFilter criteria={criteria} />
    </section>
  );
}

function SaveFilter({ criteria }: { criteria: QueueCriteria }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = useSaveFilter();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name: name.trim(), shared, criteria }, { onSuccess: () => setName('') });
  };
  return (
    <form className={classes.save} onSubmit={submit}>
      <TextInput
        label={t('queue.filterName')}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t('queue.filterShare')}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <Button type="submit" variant="default" disabled={!name.trim()} loading={save.isPending}>
        {t('queue.filterSave')}
      </Button>
      {save.error && <ProblemNote problem={save.error} />}
    </form>
  );
}
