import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useEnquiryText } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { ServingEnquiries } from './serving-enquiries';
import { useDraft } from './use-draft';
import classes from './enquiries.module.css';
import { ReplyFiles } from './reply-files';

/** The reply of whoever is asked. What is written stays in the tab until it is sent. */
export function ReplyForm({ enquiry, mayAsk }: { enquiry: Enquiry; mayAsk: boolean }) {
  const { t } = useWords();
  const toast = useToast();
  const [text, write, clear] = useDraft(enquiry.id);
  const reply = useEnquiryText(enquiry.id, 'reply');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reply.mutate(text, {
      onSuccess: () => {
        clear();
        toast(t('enquiry.done.reply'));
      },
    });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Textarea
        label={t(enquiry.otherBody ? 'enquiry.position' : 'enquiry.reply')}
        autosize
        minRows={5}
        maxRows={20}
        maxLength={20_000}
        value={text}
        disabled={reply.isPending}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {enquiry.origin === 'body' && (
        <ServingEnquiries
          enquiry={enquiry}
          mayAsk={mayAsk}
          onInsert={(said) => write([text.trimEnd(), said].filter(Boolean).join('\n\n'))}
        />
      )}
      <ReplyFiles enquiry={enquiry} writable />
      {reply.error && <ProblemNote problem={reply.error} />}
      <Button type="submit" loading={reply.isPending} disabled={text.trim() === ''}>
        {t('enquiry.action.reply')}
      </Button>
    </form>
  );
}
