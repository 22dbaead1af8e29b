import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { HigherDecision } from '../../api/complaint-paths';
import type { Complaint, ComplaintAction } from '../../api/complaint-types';
import {
  useAttachToComplaint,
  useForwardComplaint,
  useResolveComplaint,
  useSatisfyComplaint,
  useWithdrawComplaint,
} from '../../api/complaints';
import { ApiProblem } from '../../api/problem';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { FilePicker } from '../attachments/file-picker';
import classes from './request.module.css';
import { WithdrawalRule } from './withdrawal-rule';

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
  const withdraw = useWithdrawComplaint(request.id, complaint.id);
  const resolve = useResolveComplaint(request.id, complaint.id);
  const attach = useAttachToComplaint(request.id, 'complaint-decision');
  const [files, setFiles] = useState<File[]>([]);
  const scan = () => attach.mutate({ complaintId: complaint.id, files }, { onSuccess: onClose });
  const done = { onSuccess: onClose };
  const deeds = {
    forward: { change: forward, send: () => forward.mutate({ to }, done) },
    satisfy: { change: satisfy, send: () => satisfy.mutate({ resolution: text }, done) },
    withdraw: { change: withdraw, send: () => withdraw.mutate({ statement: text }, done) },
    resolve: {
      change: resolve,
      send: () => resolve.mutate({ outcome, decidedOn, paper, resolution: text }, { onSuccess: scan }),
    },
  };
  const { change, send } = deeds[action];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Recorded already, and only the scan of the paper has failed: nothing is recorded twice.
    if (resolve.isSuccess) scan();
    else send();
  };
  const filesProblem = attach.error instanceof ApiProblem ? attach.error : undefined;
  return (
    <SidePanel title={t(`complaint.step.${action}`)} onClose={onClose}>
      <form onSubmit={submit} className={classes.drawerForm}>
        <p>{t(`complaint.hint.${action}`)}</p>
        {action === 'withdraw' && <WithdrawalRule rule={request.proceedings.withdrawal} />}
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
        {action !== 'forward' && (
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
        {action === 'resolve' && <FilePicker files={files} problem={filesProblem} onChange={setFiles} />}
        {change.error && <ProblemNote problem={change.error} />}
        {attach.error && <ProblemNote problem={attach.error} />}
        <div>
          <Button type="submit" loading={change.isPending || attach.isPending}>
            {t(resolve.isSuccess ? 'complaint.submit.scan' : `complaint.submit.${action}`)}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
