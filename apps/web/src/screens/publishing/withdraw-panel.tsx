import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWithdrawPublication } from '../../api/publishing';
import type { OfficialNote, PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { NoteFields } from './note-fields';
import classes from './publishing.module.css';

/** Takes a text off the resource; readers find the reason in its place. */
export default function WithdrawPanel({
  publication,
  onClose,
}: {
  publication: PublicationDetails;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState<OfficialNote>({ kk: '', ru: '' });
  const withdraw = useWithdrawPublication(publication);
  return (
    <SidePanel title={t('publishing.withdraw.title')} onClose={onClose}>
      <p className={classes.facts}>{t('publishing.withdraw.hint')}</p>
      <NoteFields label={t('publishing.withdraw.reason')} note={reason} onChange={setReason} />
      {withdraw.error && <ProblemNote problem={withdraw.error} />}
      <Button
        loading={withdraw.isPending}
        disabled={reason.kk.trim() === '' || reason.ru.trim() === ''}
        onClick={() => withdraw.mutate({ version: publication.version, reason }, { onSuccess: onClose })}
      >
        {t('publishing.withdraw.submit')}
      </Button>
    </SidePanel>
  );
}
