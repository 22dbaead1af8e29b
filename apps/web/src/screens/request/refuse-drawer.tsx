import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAskRefusal } from '../../api/refusals';
import { useRefusalGrounds, useRefuse } from '../../api/requests';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';

/** A refusal needs a ground of the law and reasoning in one's own words; there is no refusal without them. */
export default function RefuseDrawer({ request, onClose }: { request: RequestDetails; onClose: () => void }) {
  const { t, say } = useWords();
  const grounds = useRefusalGrounds(true);
  const [groundCode, setGround] = useState('');
  const [reasoning, setReasoning] = useState('');
  const [onPaper, setOnPaper] = useState(false);
  const [reference, setReference] = useState('');
  const refuse = useRefuse(request.id);
  const ask = useAskRefusal(request);
  const needsHead = grounds.data?.find((ground) => ground.code === groundCode)?.requiresHeadApproval;

  return (
    <SidePanel title={t('refuse.title', { number: request.number })} onClose={onClose}>
      {grounds.isPending && <Loading rows={4} height={48} />}
      {grounds.error && <ProblemNote problem={grounds.error} onRetry={() => void grounds.refetch()} />}
      {grounds.data && (
        <Radio.Group label={t('refuse.ground')} value={groundCode} onChange={setGround} required>
          <div className={classes.choices}>
            {grounds.data.map((ground) => (
              <Radio
                key={ground.code}
                value={ground.code}
                label={say(ground.label)}
                description={say(ground.legalBasis)}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {needsHead && (
        <Radio.Group
          label={t('refuse.headDecides')}
          value={onPaper ? 'paper' : 'here'}
          onChange={(value) => setOnPaper(value === 'paper')}
        >
          <div className={classes.choices}>
            <Radio value="here" label={t('refuse.askHead')} />
            <Radio value="paper" label={t('refuse.onPaper')} />
          </div>
        </Radio.Group>
      )}
      {needsHead && onPaper && (
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
      {(refuse.error ?? ask.error) && <ProblemNote problem={refuse.error ?? ask.error} />}
      <Button
        loading={refuse.isPending || ask.isPending}
        disabled={groundCode === '' || reasoning.trim() === '' || (needsHead && onPaper && reference.trim() === '')}
        onClick={() =>
          needsHead && !onPaper
            ? ask.mutate({ groundCode, reasoning }, { onSuccess: onClose })
            : refuse.mutate(
                {
                  groundCode,
                  reasoning,
                  ...(needsHead ? { approvedByHead: true, headDecisionReference: reference } : {}),
                },
                { onSuccess: onClose },
              )
        }
      >
        {t(needsHead && !onPaper ? 'refuse.ask' : 'refuse.submit')}
      </Button>
    </SidePanel>
  );
}
