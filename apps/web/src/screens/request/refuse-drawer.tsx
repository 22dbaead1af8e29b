import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAskRefusal, useRefusalDraft } from '../../api/refusals';
import { useRefusalGrounds, useRefuse } from '../../api/requests';
import type { RefusalGround, RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './request.module.css';

interface Props {
  request: RequestDetails;
  onClose: () => void;
}

/** A refusal needs a ground of the law and reasoning in one's own words; there is no refusal without them. */
export default function RefuseDrawer({ request, onClose }: Props) {
  const { t } = useWords();
  const grounds = useRefusalGrounds(true);
  const draft = useRefusalDraft(request.id, true);
  const error = grounds.error ?? draft.error;
  return (
    <SidePanel title={t('refuse.title', { number: request.number })} onClose={onClose}>
      {(grounds.isPending || draft.isPending) && <Loading rows={4} height={48} />}
      {error && <ProblemNote problem={error} onRetry={() => void Promise.all([grounds.refetch(), draft.refetch()])} />}
      {grounds.data && draft.data && (
        <RefuseForm
          request={request}
          grounds={grounds.data}
          begun={{ groundCode: draft.data.groundCode ?? '', reasoning: draft.data.texts[request.language] ?? '' }}
          onClose={onClose}
        />
      )}
    </SidePanel>
  );
}

interface FormProps extends Props {
  grounds: RefusalGround[];
  /** What was written before it was returned or taken back. */
  begun: { groundCode: string; reasoning: string };
}

function RefuseForm({ request, grounds, begun, onClose }: FormProps) {
  const { t, say } = useWords();
  const toast = useToast();
  const [groundCode, setGround] = useState(begun.groundCode);
  const [reasoning, setReasoning] = useState(begun.reasoning);
  const [wantsPaper, setWantsPaper] = useState(false);
  const [reference, setReference] = useState('');
  const refuse = useRefuse(request.id);
  const ask = useAskRefusal(request);
  const chain = grounds.find((ground) => ground.code === groundCode)?.approvedBy ?? [];
  // A step of the unit that has the request falls away when none has it.
  const approvedBy = chain.filter(({ by, unitId }) => by !== 'unit' || unitId || request.unitId);
  // A decision of the head on paper stands for the head's step alone.
  const mayBeOnPaper = approvedBy.length > 0 && approvedBy.every(({ by }) => by === 'head');
  const onPaper = mayBeOnPaper && wantsPaper;
  const asks = approvedBy.length > 0 && !onPaper;
  const decide = () => {
    if (asks) {
      ask.mutate(
        { groundCode, reasoning },
        {
          onSuccess: () => {
            toast(t('approval.asked'));
            onClose();
          },
        },
      );
      return;
    }
    const byHead = onPaper ? { approvedByHead: true, headDecisionReference: reference } : {};
    refuse.mutate({ groundCode, reasoning, ...byHead }, { onSuccess: onClose });
  };

  return (
    <>
      <Radio.Group label={t('refuse.ground')} value={groundCode} onChange={setGround} required>
        <div className={classes.choices}>
          {grounds.map((ground) => (
            <Radio
              key={ground.code}
              value={ground.code}
              label={say(ground.label)}
              description={say(ground.legalBasis)}
            />
          ))}
        </div>
      </Radio.Group>
      {mayBeOnPaper && (
        <Radio.Group
          label={t('refuse.headDecides')}
          value={onPaper ? 'paper' : 'here'}
          onChange={(value) => setWantsPaper(value === 'paper')}
        >
          <div className={classes.choices}>
            <Radio value="here" label={t('refuse.askHead')} />
            <Radio value="paper" label={t('refuse.onPaper')} />
          </div>
        </Radio.Group>
      )}
      {onPaper && (
        <TextInput
          label={t('refuse.headReference')}
          required
          maxLength={200}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t('refuse.reasoning')}
        description={t('refuse.reasoningHint')}
        lang={request.language}
        autosize
        minRows={5}
        maxLength={10_000}
        required
        value={reasoning}
        onChange={(event) => setReasoning(event.currentTarget.value)}
      />
      <p className={classes.facts}>{t('refuse.appealNote')}</p>
      {asks && (
        <p className={classes.facts}>
          {t('approval.chain', { chain: approvedBy.map(({ by }) => t(`approval.by.${by}`)).join(' → ') })}
        </p>
      )}
      {(refuse.error ?? ask.error) && <ProblemNote problem={refuse.error ?? ask.error} />}
      <Button
        loading={refuse.isPending || ask.isPending}
        disabled={groundCode === '' || reasoning.trim() === '' || (onPaper && reference.trim() === '')}
        onClick={decide}
      >
        {t(asks ? 'refuse.ask' : 'refuse.submit')}
      </Button>
    </>
  );
}
