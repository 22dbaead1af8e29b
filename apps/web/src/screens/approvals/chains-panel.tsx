import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChains, useSetChains } from '../../api/approvals';
import {
  type ApprovableDecision,
  approvableDecisions,
  type Chains,
  type ChainsInput,
  type ChainStep,
} from '../../api/approval-types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './approvals.module.css';
import { ChainEditor } from './chain-editor';

/** Who has to approve what in this body. What is under way keeps the order it began with. */
export default function ChainsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const chains = useChains();
  return (
    <SidePanel title={t('chains.title')} onClose={onClose}>
      <p className={classes.since}>{t('chains.hint')}</p>
      {chains.isPending && <Loading rows={3} height={90} />}
      {chains.error && <ProblemNote problem={chains.error} onRetry={() => void chains.refetch()} />}
      {chains.data && <ChainsForm chains={chains.data} onClose={onClose} />}
    </SidePanel>
  );
}

const inputOf = ({ by, unitId }: ChainStep) => (unitId ? { by, unitId } : { by });

function ChainsForm({ chains, onClose }: { chains: Chains; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const save = useSetChains();
  const [edited, setEdited] = useState(chains);
  const change = (decision: ApprovableDecision) => (steps: ChainStep[]) =>
    setEdited((before) => ({ ...before, [decision]: steps }));
  const submit = () => {
    const input = Object.fromEntries(approvableDecisions.map((decision) => [decision, edited[decision].map(inputOf)]));
    save.mutate(input as ChainsInput, {
      onSuccess: () => {
        toast(t('chains.saved'));
        onClose();
      },
    });
  };
  return (
    <>
      {approvableDecisions.map((decision) => (
        <ChainEditor key={decision} decision={decision} steps={edited[decision]} onChange={change(decision)} />
      ))}
      {save.error && <ProblemNote problem={save.error} />}
      <Button loading={save.isPending} onClick={submit}>
        {t('chains.save')}
      </Button>
    </>
  );
}
