import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useApprovePublication, useReturnPublication } from '../../api/publishing';
import type { PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './publishing.module.css';
import { Reading } from './reading';

/** The decision, made for a phone: one sentence, the reason, the text, two large buttons. */
export function ApprovalCard({ publication }: { publication: PublicationDetails }) {
  const { t, say, dates } = useWords();
  const toast = useToast();
  const approve = useApprovePublication(publication);
  const giveBack = useReturnPublication(publication);
  const [isReturning, setReturning] = useState(false);
  const [comment, setComment] = useState('');
  const { version, approval } = publication;
  const immediate = approval?.immediate === true;

  return (
    <Card className={classes.stack} label={t('publishing.approve.title')}>
      <p>
        {t(immediate ? 'publishing.approve.immediate' : 'publishing.approve.ordinary', {
          section: say(publication.section.name),
          moment: dates.moment(approval?.askedAt ?? publication.changedAt),
        })}
      </p>
      {immediate && (
        <p className={classes.quote}>{t('publishing.immediateReason', { reason: approval.reason ?? '' })}</p>
      )}
      <Reading editions={publication.editions} />
      {(approve.error ?? giveBack.error) && <ProblemNote problem={approve.error ?? giveBack.error} />}
      {isReturning && (
        <Textarea
          label={t('publishing.approve.comment')}
          autosize
          minRows={3}
          maxLength={2_000}
          required
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        <Button
          size="lg"
          loading={approve.isPending}
          onClick={() => approve.mutate({ version }, { onSuccess: () => toast(t('publishing.approve.done')) })}
        >
          {t(immediate ? 'publishing.approve.atOnce' : 'publishing.approve.publish')}
        </Button>
        <Button
          size="lg"
          variant="default"
          loading={giveBack.isPending}
          disabled={isReturning && comment.trim() === ''}
          onClick={() => (isReturning ? giveBack.mutate({ version, comment }) : setReturning(true))}
        >
          {t('publishing.approve.return')}
        </Button>
      </div>
    </Card>
  );
}
