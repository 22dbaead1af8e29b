import { Button } from '@mantine/core';
import { useState } from 'react';
import { useApproveLine, useAskLineApproval, useReviseLine } from '../../api/lines';
import type { LineCommand, LineDetails } from '../../api/line-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { ReasonPanel } from './reason-panel';

type Reasoned = 'return' | 'withdraw' | 'discard';

/** What may be done with the line now; what needs a reason asks for it at the side. */
export function LineActions({ line, isDirty }: { line: LineDetails; isDirty: boolean }) {
  const { t } = useWords();
  const toast = useToast();
  const [panel, setPanel] = useState<Reasoned | null>(null);
  const approve = useApproveLine(line);
  const ask = useAskLineApproval(line);
  const revise = useReviseLine(line);
  const may = (command: LineCommand) => line.allowedActions.includes(command);
  const problem = approve.error ?? ask.error ?? revise.error;
  const done = (words: string) => ({ onSuccess: () => toast(words) });

  return (
    <>
      {(['withdraw', 'discard', 'return'] as const).filter(may).map((command) => (
        <Button key={command} variant="default" onClick={() => setPanel(command)}>
          {t(`lines.action.${command}`)}
        </Button>
      ))}
      {may('revise') && (
        <Button
          variant="default"
          loading={revise.isPending}
          onClick={() => revise.mutate({}, done(t('lines.revised')))}
        >
          {t('lines.action.revise')}
        </Button>
      )}
      {may('ask-approval') && (
        <Button loading={ask.isPending} disabled={isDirty} onClick={() => ask.mutate({}, done(t('lines.asked')))}>
          {t('lines.action.ask-approval')}
        </Button>
      )}
      {may('approve') && (
        <Button loading={approve.isPending} onClick={() => approve.mutate({}, done(t('lines.approved')))}>
          {t('lines.action.approve')}
        </Button>
      )}
      {problem && <ProblemNote problem={problem} />}
      {panel && <ReasonPanel line={line} command={panel} onClose={() => setPanel(null)} />}
    </>
  );
}
