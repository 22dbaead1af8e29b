import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useRegisterJournalist } from '../../api/accreditation';
import type { JournalistInput, Outlet } from '../../api/accreditation-types';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { PersonFields } from './person-fields';

export function NewJournalistPanel({ outlets, onClose }: { outlets: Outlet[]; onClose: () => void }) {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState<JournalistInput>({ name: '', outletId: '' });
  const register = useRegisterJournalist(key);
  const problem = register.error instanceof ApiProblem ? register.error : undefined;
  return (
    <SidePanel title={t('accreditation.addJournalist')} onClose={onClose}>
      <Select
        label={t('accreditation.outlet')}
        required
        searchable
        data={outlets.map(({ id, name }) => ({ value: id, label: name }))}
        value={person.outletId || null}
        onChange={(outletId) => setPerson({ ...person, outletId: outletId ?? '' })}
      />
      <PersonFields person={person} problem={problem} onChange={setPerson} />
      {register.error && <ProblemNote problem={register.error} />}
      <Button
        loading={register.isPending}
        disabled={person.name.trim() === '' || person.outletId === ''}
        onClick={() => register.mutate(person, { onSuccess: onClose })}
      >
        {t('accreditation.save')}
      </Button>
    </SidePanel>
  );
}
