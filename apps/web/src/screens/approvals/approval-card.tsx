import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ApprovalItem } from '../../api/approval-types';
import { useApprove, useReturn } from '../../api/approvals';
import { officerFile } from '../../api/attachments';
import { useRefusalGrounds } from '../../api/requests';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ChangedText } from '../../ui/changed-text';
import { ProblemNote } from '../../ui/problem-note';
import { wordChanges } from '../../ui/word-changes';
import { AttachmentList } from '../attachments/attachment-list';
import { AskedContent } from '../request/asked-content';
import { Withheld } from '../request/withheld';
import classes from './approvals.module.css';
import { UndoApproval } from './undo-approval';

/** One text to decide on, made for a phone: what is asked, the question, the text with what changed in it, two large buttons. */
export function ApprovalCard({ item }: { item: ApprovalItem }) {
  const { t, say, dates } = useWords();
  const approve = useApprove(item);
  const giveBack = useReturn(item);
  const grounds = useRefusalGrounds(item.kind === 'refusal');
  const [isReturning, setReturning] = useState(false);
  const [comment, setComment] = useState('');
  const ground = grounds.data?.find(({ code }) => code === item.groundCode);
  // The last yes to a decision takes it: the button says so.
  const decides =
    (item.kind === 'extension' || item.kind === 'termination') && item.current === item.steps.length - 1 && item.kind;
  const texts = Object.entries(item.texts) as [Language, string][];

  return (
    <article className={classes.card} aria-labelledby={`a-${item.id}`}>
      <p className={classes.since}>
        {t('approvals.asked', { name: item.askedByName ?? '', moment: dates.moment(item.askedAt) })}{' '}
        {item.dueAt && t('approvals.due', { moment: dates.moment(item.dueAt) })}
      </p>
      <h2 id={`a-${item.id}`} className={classes.sentence}>
        {t(`approvals.sentence.${item.kind}`)} <Link to={`/requests/${item.requestId}`}>{item.number}</Link>
      </h2>
      <blockquote className={classes.quote} lang={item.language}>
        {item.question}
      </blockquote>
      {item.complaint && (
        <>
          <p className={classes.since}>{t('approvals.complaint', { number: item.complaint.number })}</p>
          <blockquote className={classes.quote}>{item.complaint.text}</blockquote>
          {item.complaint.resolution && (
            <p className={classes.words} lang={item.language}>
              {t('approvals.resolution', { text: item.complaint.resolution })}
            </p>
          )}
        </>
      )}
      {ground && <p>{say(ground.label)}</p>}
      {item.note && <p className={classes.since}>{t('approvals.note', { note: item.note })}</p>}
      {texts.map(([language, text]) => (
        <p key={language} className={classes.words} lang={language}>
          {item.previous ? <ChangedText changes={wordChanges(item.previous.texts[language] ?? '', text)} /> : text}
        </p>
      ))}
      {item.asked && <AskedContent asked={item.asked} language={item.language} />}
      <Withheld parts={item.withheld} language={item.language} />
      <AttachmentList title={t('attachments.ofAnswer')} files={item.files} href={officerFile(item.requestId)} />
      {item.previous && (
        <p className={classes.since}>
          {t('approvals.changedSince', { moment: dates.moment(item.previous.writtenAt) })}
        </p>
      )}
      {(approve.error ?? giveBack.error) && <ProblemNote problem={approve.error ?? giveBack.error} />}
      {item.mayDecideAs === null ? (
        <UndoApproval item={item} />
      ) : (
        <>
          {isReturning && (
            <Textarea
              label={t('approvals.comment')}
              autosize
              minRows={3}
              maxLength={5_000}
              required
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
          )}
          <div className={classes.buttons}>
            <Button size="lg" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
              {t(decides ? `approvals.decide.${decides}` : 'approvals.approve')}
            </Button>
            <Button
              size="lg"
              variant="default"
              loading={giveBack.isPending}
              disabled={isReturning && comment.trim() === ''}
              onClick={() => (isReturning ? giveBack.mutate(comment) : setReturning(true))}
            >
              {t('approvals.return')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
