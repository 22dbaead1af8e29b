import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useSaveJournalist } from '../../api/accreditation';
import type { Journalist, JournalistInput, Outlet } from '../../api/accreditation-types';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { PersonFields } from './person-fields';

interface Props {
  known?: Journalist;
  outlets: Outlet[];
  onClose: () => void;
}

const inputOf = ({ id: _, outletName: __, byApplicant: ___, version: ____, ...input }: Journalist): JournalistInput =>
  input;

/** Enters a journalist, or corrects the one given: what the office saves counts as checked. */
export function JournalistPanel({ known, outlets, onClose }: Props) {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState<JournalistInput>(known ? inputOf(known) : { name: '', outletId: '' });
  const save = useSaveJournalist(key, known);
  const problem = save.error instanceof ApiProblem ? save.error : undefined;
  return (
    <SidePanel title={t(known ? 'accreditation.changeJournalist' : 'accreditation.addJournalist')} onClose={onClose}>
      <Select
        label={t('accreditation.outlet')}
        required
        searchable
        data={outlets.map(({ id, name }) => ({ value: id, label: name }))}
        value={person.outletId || null}
        onChange={(outletId) => setPerson({ ...person, outletId: outletId ?? '' })}
      />
      <PersonFields person={person} problem={problem} onChange={setPerson} />
      {save.error && <ProblemNote problem={save.error} />}
      <Button
        loading={save.isPending}
        disabled={person.name.trim() === '' || person.outletId === ''}
        onClick={() => save.mutate(person, { onSuccess: onClose })}
      >
        {t('accreditation.save')}
      </Button>
    </SidePanel>
  );
}
