import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import type { LocalizedText } from '../../api/types';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import form from '../form.module.css';
import classes from './public-register.module.css';

export const filterNames = [
  'q',
  'from',
  'to',
  'outcome',
  'language',
  'unitId',
  'registeredFrom',
  'registeredTo',
  'late',
  'inPart',
  'corrected',
] as const;
type FilterName = (typeof filterNames)[number];

interface Props {
  filter: Partial<Record<FilterName, string | undefined>>;
  units: { id: string; name: LocalizedText }[];
  onChange: (filter: Record<string, string>) => void;
}

/** Words, period, outcome, language, unit. The address of the page carries them, so a search can be sent on. */
export function RegisterFilters({ filter, units, onChange }: Props) {
  const { t, say } = useWords();
  const [from, setFrom] = useState(filter.from ?? '');
  const [to, setTo] = useState(filter.to ?? '');
  const narrowed = filterNames.some((name) => filter[name] !== undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const chosen = filterNames.map((name): [string, string] => [name, String(values.get(name) ?? '').trim()]);
    const days: Record<string, string> = { ...(from && { from }), ...(to && { to }) };
    onChange({ ...Object.fromEntries(chosen.filter(([, value]) => value !== '')), ...days });
  };
  const any = { value: '', label: t('publicRegister.any') };
  return (
    <Card label={t('publicRegister.search')}>
      <form role="search" onSubmit={submit} className={form.form}>
        <TextInput
          name="q"
          type="search"
          label={t('publicRegister.words')}
          maxLength={200}
          defaultValue={filter.q ?? ''}
        />
        <div className={classes.filters}>
          <DateField label={t('publicRegister.from')} value={from} max={to} onChange={setFrom} />
          <DateField label={t('publicRegister.to')} value={to} min={from} onChange={setTo} />
          <NativeSelect
            name="outcome"
            label={t('publicRegister.outcomeLabel')}
            defaultValue={filter.outcome ?? ''}
            data={[
              any,
              ...(['answered', 'refused'] as const).map((value) => ({
                value,
                label: t(`publicRegister.outcome.${value}`),
              })),
            ]}
          />
          <NativeSelect
            name="language"
            label={t('publicRegister.language')}
            defaultValue={filter.language ?? ''}
            data={[any, ...languages.map((value) => ({ value, label: languageLabels[value].full }))]}
          />
          {units.length > 0 && (
            <NativeSelect
              name="unitId"
              label={t('publicRegister.unit')}
              defaultValue={filter.unitId ?? ''}
              data={[any, ...units.map(({ id, name }) => ({ value: id, label: say(name) }))]}
            />
          )}
        </div>
        <div className={classes.buttons}>
          <Button type="submit">{t('publicRegister.find')}</Button>
          {narrowed && (
            <Button variant="default" onClick={() => onChange({})}>
              {t('publicRegister.clear')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
