import { Select, TextInput } from '@mantine/core';
import type { OutletInput, OutletKind } from '../../api/accreditation-types';
import type { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import classes from '../form.module.css';

const kinds: OutletKind[] = ['newspaper', 'television', 'radio', 'news-agency', 'online'];

interface Props {
  outlet: OutletInput;
  /** Path of the fields in the input, for the messages of the service. */
  at?: string;
  problem: ApiProblem | undefined;
  onChange: (outlet: OutletInput) => void;
}

/** A media outlet as its papers describe it. */
export function OutletFields({ outlet, at = '', problem, onChange }: Props) {
  const { t } = useWords();
  const text = (field: 'name' | 'bin' | 'registrationNumber' | 'editorName' | 'email', max: number) => ({
    maxLength: max,
    value: outlet[field] ?? '',
    error: problem?.of(`${at}${field}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...outlet, [field]: event.currentTarget.value || (field === 'name' ? '' : undefined) }),
  });
  return (
    <>
      <div className={classes.row}>
        <TextInput label={t('accreditation.outletName')} required {...text('name', 200)} />
        <Select
          label={t('accreditation.kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`accreditation.outletKind.${kind}`) }))}
          value={outlet.kind}
          allowDeselect={false}
          onChange={(kind) => onChange({ ...outlet, kind: kinds.find((one) => one === kind) ?? 'online' })}
        />
      </div>
      <div className={classes.row}>
        <TextInput label={t('accreditation.registrationNumber')} {...text('registrationNumber', 60)} />
        <DateField
          label={t('accreditation.registeredOn')}
          value={outlet.registeredOn ?? ''}
          onChange={(registeredOn) => onChange({ ...outlet, registeredOn })}
        />
      </div>
      <div className={classes.row}>
        <TextInput label={t('accreditation.bin')} inputMode="numeric" {...text('bin', 12)} />
        <TextInput label={t('accreditation.editor')} {...text('editorName', 200)} />
        <TextInput label={t('accreditation.outletEmail')} type="email" {...text('email', 254)} />
      </div>
    </>
  );
}
