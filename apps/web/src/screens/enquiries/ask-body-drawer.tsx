import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useOutletContext } from 'react-router';
import { useBodies } from '../../api/coordination';
import { useAskBodies } from '../../api/enquiries';
import { useFormKey } from '../../api/once';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import { AskingFields } from './asking-fields';
import classes from './enquiries.module.css';
import { FilesOfRequest } from './files-of-request';
import { useAsking } from './use-asking';
import type { AskedFor } from './use-asking';

interface Props {
  request: AskedFor & Pick<RequestDetails, 'attachments'>;
  proposedDueAt: string;
  onClose: () => void;
}

/** Asks other bodies for what the answer rests on. The request stays here; they get the question, and the files that are chosen. */
export default function AskBodyDrawer({ request, proposedDueAt, onClose }: Props) {
  const { t, say } = useWords();
  const toast = useToast();
  const session = useOutletContext<Session>();
  const bodies = useBodies();
  const ask = useAskBodies(request.id, useFormKey());
  const asking = useAsking(request, proposedDueAt);
  const [bodyIds, setBodies] = useState<string[]>([]);
  const [attachmentIds, setAttachments] = useState<string[]>([]);
  const { question, reason, dueAt } = asking;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!dueAt) return;
    ask.mutate(
      { bodyIds, question, reason, dueAt, ...(attachmentIds.length > 0 ? { attachmentIds } : {}) },
      {
        onSuccess: () => {
          toast(t('enquiry.sentToBodies', { count: bodyIds.length }));
          onClose();
        },
      },
    );
  };

  return (
    <SidePanel title={request.title} onClose={onClose}>
      <p lang={request.language}>{request.subject}</p>
      <p className={classes.note}>{t('enquiry.askBodyRule')}</p>
      <form onSubmit={submit} className={classes.form}>
        <Checkbox.Group label={t('enquiry.bodies')} value={bodyIds} onChange={setBodies}>
          <div className={classes.choices}>
            {(bodies.data ?? [])
              .filter(({ id }) => id !== session.body?.id)
              .map((body) => (
                <Checkbox key={body.id} value={body.id} label={say(body.name)} />
              ))}
          </div>
        </Checkbox.Group>
        {bodies.error && <ProblemNote problem={bodies.error} onRetry={() => void bodies.refetch()} />}
        <AskingFields asking={asking} />
        <FilesOfRequest known={request.attachments} chosen={attachmentIds} onChoose={setAttachments} />
        {ask.error && <ProblemNote problem={ask.error} />}
        <Button
          type="submit"
          loading={ask.isPending}
          disabled={bodyIds.length === 0 || !asking.isWhole || asking.isPastOuter}
        >
          {t('enquiry.sendToBodies', { count: Math.max(1, bodyIds.length) })}
        </Button>
      </form>
    </SidePanel>
  );
}
