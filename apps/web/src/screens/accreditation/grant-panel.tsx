import { Button } from '@mantine/core';
import { useState } from 'react';
import { useGrant } from '../../api/accreditation';
import type { AccreditationDetails } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { DocumentChoice } from './document-choice';

/** Accreditation is granted on the documents the office has seen with its own eyes. */
export function GrantPanel({ accreditation, onClose }: { accreditation: AccreditationDetails; onClose: () => void }) {
  const { t } = useWords();
  const [documentsSeen, setSeen] = useState<string[]>([]);
  const grant = useGrant(accreditation);
  return (
    <SidePanel title={t('accreditation.grantTitle', { number: accreditation.number })} onClose={onClose}>
      <DocumentChoice
        label={t('accreditation.seen')}
        items={accreditation.documents.map(({ item }) => item)}
        chosen={documentsSeen}
        onChange={setSeen}
      />
      {grant.error && <ProblemNote problem={grant.error} />}
      <Button
        loading={grant.isPending}
        disabled={documentsSeen.length < accreditation.documents.length}
        onClick={() => grant.mutate({ documentsSeen }, { onSuccess: onClose })}
      >
        {t('accreditation.action.grant')}
      </Button>
    </SidePanel>
  );
}
