import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRegisterOutlet } from '../../api/accreditation';
import type { OutletInput } from '../../api/accreditation-types';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { OutletFields } from './outlet-fields';

export function NewOutletPanel({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [outlet, setOutlet] = useState<OutletInput>({ name: '', kind: 'online' });
  const register = useRegisterOutlet(key);
  const problem = register.error instanceof ApiProblem ? register.error : undefined;
  return (
    <SidePanel title={t('accreditation.addOutlet')} onClose={onClose}>
      <OutletFields outlet={outlet} problem={problem} onChange={setOutlet} />
      {register.error && <ProblemNote problem={register.error} />}
      <Button
        loading={register.isPending}
        disabled={outlet.name.trim() === ''}
        onClick={() => register.mutate(outlet, { onSuccess: onClose })}
      >
        {t('accreditation.save')}
      </Button>
    </SidePanel>
  );
}
