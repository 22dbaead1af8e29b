import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import classes from '../form.module.css';

interface Props {
  /** Of what is taken back: the words are under `withdraw.<of>`. */
  of: 'request' | 'complaint';
  withdraw: { mutate: (reason: string) => void; isPending: boolean; error: unknown };
  children?: ReactNode;
}

/** Whoever filed takes it back; what that means is said before it is done. */
export function WithdrawForm({ of, withdraw, children }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.mutate(reason.trim());
  };
  if (!opened)
    return (
      <p className="no-print">
        <TextButton onClick={() => setOpened(true)}>{t(`withdraw.${of}.begin`)}</TextButton>
      </p>
    );
  return (
    <form onSubmit={submit} className={`${classes.form} no-print`}>
      <p>{t(`withdraw.${of}.hint`)}</p>
      {children}
      <Textarea
        label={t('withdraw.reason')}
        autosize
        minRows={2}
        maxLength={5_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {withdraw.error !== null && <ProblemNote problem={withdraw.error} />}
      <div className={classes.row}>
        <Button type="submit" variant="default" loading={withdraw.isPending}>
          {t(`withdraw.${of}.submit`)}
        </Button>
        <Button variant="subtle" onClick={() => setOpened(false)}>
          {t('withdraw.keep')}
        </Button>
      </div>
    </form>
  );
}
