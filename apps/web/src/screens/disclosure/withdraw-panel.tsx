import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWithdrawEntry } from '../../api/register';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import form from '../form.module.css';

/** Takes an entry's texts off the register; readers find its number and the reason. */
export default function WithdrawPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const withdraw = useWithdrawEntry(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate({ note }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('disclosure.withdrawTitle')} onClose={onClose}>
      <form onSubmit={submit} className={form.form}>
        <p>{t('disclosure.withdrawHint')}</p>
        <Textarea
          label={t('disclosure.reason')}
          required
          autosize
          minRows={3}
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {withdraw.error && <ProblemNote problem={withdraw.error} />}
        <div>
          <Button type="submit" loading={withdraw.isPending}>
            {t('disclosure.withdraw')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
