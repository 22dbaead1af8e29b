import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useNoteReply } from '../../api/proceedings';
import type { RequesterQuestion } from '../../api/proceedings-types';
import type { RequestDetails } from '../../api/types';
import { instantInZone } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';

interface Props {
  request: RequestDetails;
  question: RequesterQuestion;
  onClose: () => void;
}

/** Writes down what the requester replied by voice or on paper, with the real time of it. */
export default function NoteReplyDrawer({ request, question, onClose }: Props) {
  const { t, dates, now, timeZone } = useWords();
  const [opened] = useState(() => ({ on: dates.dateOf(now), time: dates.time(now.toISOString()) }));
  const [on, setOn] = useState(opened.on);
  const [time, setTime] = useState(opened.time);
  const [text, setText] = useState('');
  const note = useNoteReply(request.id, question.id);
  const problem = note.error instanceof ApiProblem ? note.error : undefined;
  // Left as it was, it is now: a full minute might lie before the question.
  const isNow = on === opened.on && time === opened.time;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const receivedAt = isNow ? undefined : instantInZone(`${on} ${time}`, timeZone);
    note.mutate({ text, receivedAt }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('questions.note')} onClose={onClose}>
      <form onSubmit={submit} className={classes.drawerForm}>
        <p lang={request.language} className={classes.quote}>
          {question.text}
        </p>
        <Textarea
          label={t('questions.noteText')}
          autosize
          minRows={4}
          maxLength={20_000}
          required
          value={text}
          error={problem?.of('text')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DateField label={t('register.receivedOn')} value={on} max={dates.dateOf(now)} onChange={setOn} />
        <TextInput
          label={t('register.receivedTime')}
          inputMode="numeric"
          pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
          placeholder="16:00"
          required
          value={time}
          error={problem?.of('receivedAt')}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        {note.error && <ProblemNote problem={note.error} />}
        <div>
          <Button type="submit" loading={note.isPending}>
            {t('questions.noteSubmit')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
