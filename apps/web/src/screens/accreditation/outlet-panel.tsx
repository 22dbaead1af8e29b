import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSaveOutlet } from '../../api/accreditation';
import type { Outlet, OutletInput } from '../../api/accreditation-types';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { OutletFields } from './outlet-fields';

const inputOf = ({ id: _, byApplicant: __, version: ___, ...input }: Outlet): OutletInput => input;

/** Enters an outlet, or corrects the one given: what the office saves counts as checked. */
export function OutletPanel({ known, onClose }: { known?: Outlet; onClose: () => void }) {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [outlet, setOutlet] = useState<OutletInput>(known ? inputOf(known) : { name: '', kind: 'online' });
  const save = useSaveOutlet(key, known);
  const problem = save.error instanceof ApiProblem ? save.error : undefined;
  return (
    <SidePanel title={t(known ? 'accreditation.changeOutlet' : 'accreditation.addOutlet')} onClose={onClose}>
      <OutletFields outlet={outlet} problem={problem} onChange={setOutlet} />
      {save.error && <ProblemNote problem={save.error} />}
      <Button
        loading={save.isPending}
        disabled={outlet.name.trim() === ''}
        onClick={() => save.mutate(outlet, { onSuccess: onClose })}
      >
        {t('accreditation.save')}
      </Button>
    </SidePanel>
  );
}
