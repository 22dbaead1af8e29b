import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useReply } from '../../api/proceedings';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';

interface Props {
  number: string;
  code: string;
  questionId: string;
}

/** Where the requester replies to what the body asked; no account is needed, number and code are. */
export function ReplyForm({ number, code, questionId }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const reply = useReply(number, code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') reply.mutate({ questionId, text });
  };
  return (
    <form onSubmit={submit} className={`${classes.form} no-print`}>
      <Textarea
        label={t('questions.yourReply')}
        autosize
        minRows={3}
        maxLength={20_000}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {reply.error && <ProblemNote problem={reply.error} />}
      <div>
        <Button type="submit" variant="default" loading={reply.isPending}>
          {t('questions.reply')}
        </Button>
      </div>
    </form>
  );
}
