import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAskRequester } from '../../api/proceedings';
import { useFormKey } from '../../api/once';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import type { DrawerProps } from './decisions';
import classes from './request.module.css';

const kinds = ['clarification', 'requirements'] as const;

/** A question to the requester. It stops no clock, and the drawer says so before it is asked. */
export default function AskRequesterDrawer({ request, onClose }: DrawerProps) {
  const { t, dates, now } = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number]>('clarification');
  const [text, setText] = useState('');
  const [answerBy, setAnswerBy] = useState('');
  const ask = useAskRequester(request.id, useFormKey());
  const mends = kind === 'requirements';
  const lacks = text.trim() === '' || (mends && answerBy === '');
  const endsToday = request.dueState === 'due-today' || request.dueState === 'overdue';

  return (
    <SidePanel title={t('askRequester.title', { number: request.number })} onClose={onClose}>
      <Radio.Group
        label={t('askRequester.kind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'clarification')}
      >
        <div className={classes.choices}>
          {kinds.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`askRequester.of.${one}`)}
              description={t(`askRequester.hint.${one}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t(mends ? 'askRequester.requirements' : 'askRequester.question')}
        description={t('proceedings.inLanguage')}
        lang={request.language}
        autosize
        minRows={4}
        maxLength={5_000}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {mends && (
        <DateField
          label={t('askRequester.answerBy')}
          value={answerBy}
          min={dates.dateOf(now)}
          max={request.dueOn}
          onChange={setAnswerBy}
        />
      )}
      <p className={classes.facts}>{t('askRequester.noPause', { day: dates.fullDay(request.dueOn) })}</p>
      {endsToday && <p className={classes.provisional}>{t('askRequester.late')}</p>}
      {ask.error && <ProblemNote problem={ask.error} />}
      <Button
        loading={ask.isPending}
        disabled={lacks}
        onClick={() => ask.mutate({ kind, text, ...(mends ? { answerBy } : {}) }, { onSuccess: onClose })}
      >
        {t('askRequester.submit')}
      </Button>
    </SidePanel>
  );
}
