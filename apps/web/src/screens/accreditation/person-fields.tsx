import { TextInput } from '@mantine/core';
import type { RepresentativeInput } from '../../api/accreditation-types';
import type { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import classes from '../form.module.css';

interface Props<Input extends RepresentativeInput> {
  person: Input;
  at?: string;
  problem: ApiProblem | undefined;
  onChange: (person: Input) => void;
}

/** What is asked of a journalist; an IIN is not. */
export function PersonFields<Input extends RepresentativeInput>({ person, at = '', problem, onChange }: Props<Input>) {
  const { t } = useWords();
  const text = (field: keyof RepresentativeInput, max: number) => ({
    maxLength: max,
    value: person[field] ?? '',
    error: problem?.of(`${at}${field}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...person, [field]: event.currentTarget.value || (field === 'name' ? '' : undefined) }),
  });
  return (
    <>
      <div className={classes.row}>
        <TextInput label={t('accreditation.journalistName')} required {...text('name', 200)} />
        <TextInput label={t('accreditation.position')} {...text('position', 200)} />
      </div>
      <div className={classes.row}>
        <TextInput label={t('ask.email')} type="email" {...text('email', 254)} />
        <TextInput label={t('ask.phone')} type="tel" {...text('phone', 30)} />
      </div>
    </>
  );
}
