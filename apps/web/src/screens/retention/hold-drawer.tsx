import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useHold, useLiftHold } from '../../api/retention';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import form from '../form.module.css';

interface Props {
  id: string;
  number: string;
  deed: 'hold' | 'lift';
  onClose: () => void;
}

/** Puts a legal hold on a request, or lifts it; either needs its reason. */
export default function HoldDrawer({ id, number, deed, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const hold = useHold(id);
  const lift = useLiftHold(id);
  const { mutate, error, isPending } = deed === 'hold' ? hold : lift;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ reason }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t(`keeping.${deed}Title`, { number })} onClose={onClose}>
      <form onSubmit={submit} className={form.form}>
        <p>{t(`keeping.${deed}Means`)}</p>
        <Textarea
          label={t('keeping.reason')}
          description={t(`keeping.${deed}Example`)}
          required
          autosize
          minRows={3}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error && <ProblemNote problem={error} />}
        <div>
          <Button type="submit" loading={isPending}>
            {t(`keeping.${deed}Submit`)}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
