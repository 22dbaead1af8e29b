import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useNoteReply } from '../../api/proceedings';
import type { RequesterQuestion } from '../../api/proceedings-types';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { PastMomentFields, usePastMoment } from '../../ui/past-moment';
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
  const { t } = useWords();
  const moment = usePastMoment();
  const [text, setText] = useState('');
  const note = useNoteReply(request.id, question.id);
  const problem = note.error instanceof ApiProblem ? note.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate({ text, receivedAt: moment.instant }, { onSuccess: onClose });
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
        <PastMomentFields
          moment={moment}
          dayLabel={t('register.receivedOn')}
          timeLabel={t('register.receivedTime')}
          error={problem?.of('receivedAt')}
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
