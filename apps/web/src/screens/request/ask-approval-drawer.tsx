import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { askApproval } from '../../api/approvals';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import type { AnswerDraft } from './answer-draft';
import { DraftChecks } from './draft-checks';
import classes from './request.module.css';
import { SaysOtherwise } from './says-otherwise';

interface Props {
  request: RequestDetails;
  draft: AnswerDraft;
  onClose: () => void;
}

/** Lays the text before whoever has to approve it: the body's chain, or, where there is none, whom the officer chooses. */
export default function AskApprovalDrawer({ request, draft, onClose }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [by, setBy] = useState<'authorized-person' | 'head'>('authorized-person');
  const [note, setNote] = useState('');
  const { saved } = draft;
  const open = saved.checks.filter(({ passed, code }) => !passed && code !== 'second-eyes');
  const stopped = open.some(({ severity }) => severity === 'block');
  const ask = useMutation({
    mutationFn: () =>
      askApproval(draft.of, saved.version, {
        ...(saved.chain.length === 0 ? { by } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: async () => {
      toast(t('approval.asked'));
      await draft.refresh();
      onClose();
    },
  });
  return (
    <SidePanel title={t('approval.askTitle', { number: request.number })} onClose={onClose}>
      {saved.chain.length > 0 ? (
        <p>{t('approval.chain', { chain: saved.chain.map((step) => t(`approval.by.${step.by}`)).join(' → ') })}</p>
      ) : (
        <Radio.Group
          label={t('approval.whom')}
          value={by}
          onChange={(value) => setBy(value === 'head' ? 'head' : 'authorized-person')}
        >
          <div className={classes.choices}>
            <Radio value="authorized-person" label={t('approval.by.authorized-person')} />
            <Radio value="head" label={t('approval.by.head')} />
          </div>
        </Radio.Group>
      )}
      <Textarea
        label={t('approval.note')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {open.length > 0 && (
        <>
          <p>{t(stopped ? 'approval.stopped' : 'send.weigh')}</p>
          <DraftChecks checks={open} />
        </>
      )}
      <SaysOtherwise requestId={request.id} saved={saved} />
      {ask.error && <ProblemNote problem={ask.error} />}
      <Button loading={ask.isPending} disabled={stopped} onClick={() => ask.mutate()}>
        {t('approval.ask')}
      </Button>
    </SidePanel>
  );
}
