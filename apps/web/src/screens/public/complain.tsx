import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { publicFile } from '../../api/attachments';
import { useComplain } from '../../api/complaints';
import type { PublicStatus } from '../../api/public-types';
import { useFormKey } from '../../api/once';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { AttachmentList } from '../attachments/attachment-list';
import { ComplaintFacts } from '../request/complaint-facts';
import request from '../request/request.module.css';
import classes from '../form.module.css';
import { WithdrawComplaint } from './withdraw-complaint';

/** The complaint of whoever holds number and code: until when, to whom, and what became of it (APPC 91, 92). */
export function Complain({ status, code }: { status: PublicStatus; code: string }) {
  const { t, dates } = useWords();
  const { complaints, complaintRight } = status;
  if (complaints.length === 0 && !complaintRight) return null;
  return (
    <Card label={t('complaint.title')} className={classes.form}>
      <h2>{t('complaint.title')}</h2>
      {complaints.map((complaint) => (
        <div key={complaint.id}>
          <ComplaintFacts
            complaint={complaint}
            language={status.language}
            files={
              <AttachmentList
                title={t('attachments.ofAnswer')}
                files={status.attachments.filter(({ of, ownerId }) => of === 'new-answer' && ownerId === complaint.id)}
                href={publicFile(status.number, code)}
              />
            }
            term={
              <p className={request.tone} data-tone={complaint.overdue ? 'late' : undefined}>
                {t(complaint.overdue ? 'complaint.overdue' : 'complaint.willForward', {
                  day: dates.fullDay(complaint.forwardBy),
                })}
              </p>
            }
          />
          {!complaint.forwardedAt && !complaint.resolvedAt && (
            <WithdrawComplaint status={status} code={code} complaintId={complaint.id} />
          )}
        </div>
      ))}
      {complaintRight && <NewComplaint status={status} code={code} right={complaintRight} />}
    </Card>
  );
}

function NewComplaint({
  status,
  code,
  right,
}: {
  status: PublicStatus;
  code: string;
  right: NonNullable<PublicStatus['complaintRight']>;
}) {
  const { t, say, dates, now } = useWords();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const complain = useComplain(status.number, code, useFormKey());
  const isOver = right.fileBy !== null && right.fileBy < dates.dateOf(now);
  const rule = isOver ? 'wasUntil' : right.isLonger ? 'untilLonger' : 'until';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') complain.mutate(text, { onSuccess: () => setOpened(false) });
  };
  return (
    <>
      <p>
        {t(`complaint.against.${right.against}`)}.{' '}
        {t(`complaint.${rule}`, { day: right.fileBy ? dates.fullDay(right.fileBy) : '', clause: say(right.clause) })}
      </p>
      {!opened && (
        <div className="no-print">
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('complaint.file')}
          </Button>
        </div>
      )}
      {opened && (
        <form onSubmit={submit} className={`${classes.form} no-print`}>
          <Textarea
            label={t('complaint.field.text')}
            description={t('complaint.how')}
            autosize
            minRows={5}
            maxLength={20_000}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {complain.error && <ProblemNote problem={complain.error} />}
          <div>
            <Button type="submit" variant="default" loading={complain.isPending}>
              {t('complaint.send')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
