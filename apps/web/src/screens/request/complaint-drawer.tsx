import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { HigherDecision } from '../../api/complaint-paths';
import type { Complaint, ComplaintAction } from '../../api/complaint-types';
import { useForwardComplaint, useResolveComplaint, useSatisfyComplaint } from '../../api/complaints';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';

/** The steps that are taken here; a new answer is written in the answer's editor. */
export type ComplaintStep = Exclude<ComplaintAction, 'answer'>;

interface Props {
  action: ComplaintStep;
  complaint: Complaint;
  request: RequestDetails;
  onClose: () => void;
}

const outcomes: HigherDecision['outcome'][] = ['upheld', 'partly', 'dismissed'];

/** One step of a complaint: sent on, satisfied in full without a new answer, decided by the higher body. */
export default function ComplaintDrawer({ action, complaint, request, onClose }: Props) {
  const { t, dates, now } = useWords();
  const [text, setText] = useState('');
  const [to, setTo] = useState(request.proceedings.higherBody ?? '');
  const [outcome, setOutcome] = useState<HigherDecision['outcome']>('upheld');
  const [decidedOn, setDecidedOn] = useState(dates.dateOf(now));
  const [paper, setPaper] = useState('');
  const forward = useForwardComplaint(request.id, complaint.id);
  const satisfy = useSatisfyComplaint(request.id, complaint.id);
  const resolve = useResolveComplaint(request.id, complaint.id);
  const done = { onSuccess: onClose };
  const deeds = {
    forward: { change: forward, send: () => forward.mutate({ to }, done) },
    satisfy: { change: satisfy, send: () => satisfy.mutate({ resolution: text }, done) },
    resolve: { change: resolve, send: () => resolve.mutate({ outcome, decidedOn, paper, resolution: text }, done) },
  };
  const { change, send } = deeds[action];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <SidePanel title={t(`complaint.step.${action}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.drawerForm}>
        <p>{t(`complaint.hint.${action}`)}</p>
        {action === 'forward' && (
          <TextInput
            label={t('complaint.field.to')}
            required
            maxLength={300}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        )}
        {action === 'resolve' && (
          <>
            <Radio.Group
              label={t('complaint.field.outcome')}
              value={outcome}
              onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'upheld')}
            >
              <div className={classes.choices}>
                {outcomes.map((one) => (
                  <Radio key={one} value={one} label={t(`complaint.outcome.${one}`)} />
                ))}
              </div>
            </Radio.Group>
            <DateField
              label={t('complaint.field.decidedOn')}
              value={decidedOn}
              max={dates.dateOf(now)}
              onChange={setDecidedOn}
            />
            <TextInput
              label={t('complaint.field.paper')}
              required
              maxLength={100}
              value={paper}
              onChange={(event) => setPaper(event.currentTarget.value)}
            />
          </>
        )}
        {(action === 'satisfy' || action === 'resolve') && (
          <Textarea
            label={t(`complaint.field.${action}`)}
            description={action === 'satisfy' ? t('proceedings.inLanguage') : undefined}
            lang={request.language}
            autosize
            minRows={3}
            maxLength={20_000}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {change.error && <ProblemNote problem={change.error} />}
        <div>
          <Button type="submit" loading={change.isPending}>
            {t(`complaint.submit.${action}`)}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
