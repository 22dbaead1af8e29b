import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useEnquiryText } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './enquiries.module.css';
import { wordsFor } from './party-of';

interface Props {
  enquiry: Enquiry;
  action: 'ask-clarification' | 'clarify' | 'decline' | 'withdraw';
  onClose: () => void;
}

/** What needs a word or a reason: a question back, an explanation, "not our competence", a withdrawal. */
export default function EnquiryTextDrawer({ enquiry, action, onClose }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const [text, setText] = useState('');
  const act = useEnquiryText(enquiry.id, action);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(text, {
      onSuccess: () => {
        toast(t(`enquiry.done.${action}`));
        onClose();
      },
    });
  };
  return (
    <SidePanel title={t(`enquiry.action.${action}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <Textarea
          label={t(`enquiry.words.${action}`)}
          description={t(`enquiry.hint.${action}`, wordsFor(enquiry))}
          required
          autosize
          minRows={4}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {act.error && <ProblemNote problem={act.error} />}
        <Button type="submit" loading={act.isPending} disabled={text.trim() === ''}>
          {t(`enquiry.submit.${action}`)}
        </Button>
      </form>
    </SidePanel>
  );
}
