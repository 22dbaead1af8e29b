import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
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
  const [approvedByHead, setApproved] = useState(false);
  const refuse = useRefuse(request.id);
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
        <Checkbox
          label={t('refuse.approvedByHead')}
          checked={approvedByHead}
          onChange={(event) => setApproved(event.currentTarget.checked)}
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
      {refuse.error && <ProblemNote problem={refuse.error} />}
      <Button
        loading={refuse.isPending}
        disabled={groundCode === '' || reasoning.trim() === '' || (needsHead && !approvedByHead)}
        onClick={() =>
          refuse.mutate({ groundCode, reasoning, ...(needsHead ? { approvedByHead } : {}) }, { onSuccess: onClose })
        }
      >
        {t('refuse.submit')}
      </Button>
    </SidePanel>
  );
}
