import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useReturnLine, useWithdrawLine } from '../../api/lines';
import type { LineDetails } from '../../api/line-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './lines.module.css';

interface Props {
  line: LineDetails;
  command: 'return' | 'withdraw' | 'discard';
  onClose: () => void;
}

/** Asks why a line is given back or withdrawn, and says which answers that concerns. */
export function ReasonPanel({ line, command, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const giveBack = useReturnLine(line);
  const withdraw = useWithdrawLine(line);
  const version = command === 'withdraw' ? line.version : line.latestVersion;
  const uses = line.uses.filter((use) => command === 'withdraw' && use.version === version).length;
  const { isPending, error } = command === 'return' ? giveBack : withdraw;
  const submit = () =>
    command === 'return'
      ? giveBack.mutate({ reason }, { onSuccess: onClose })
      : withdraw.mutate({ reason, version }, { onSuccess: onClose });
  return (
    <SidePanel title={t(`lines.action.${command}`)} onClose={onClose}>
      {uses > 0 && <p className={classes.note}>{t('lines.usesConcerned', { count: uses })}</p>}
      <Textarea
        label={t(command === 'return' ? 'lines.comment' : 'lines.reason')}
        autosize
        minRows={4}
        maxLength={2_000}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error && <ProblemNote problem={error} />}
      <Button loading={isPending} disabled={reason.trim() === ''} onClick={submit}>
        {t(`lines.action.${command}`)}
      </Button>
    </SidePanel>
  );
}
