import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewComplaint } from '../../api/complaint-paths';
import { useAttachToComplaint, useRegisterComplaint } from '../../api/complaints';
import { ApiProblem } from '../../api/problem';
import type { Mail } from '../../api/mail-types';
import type { RequestDetails } from '../../api/types';
import { useFormKey } from '../../api/once';
import { useWords } from '../../i18n/use-words';
import { PastMomentFields, usePastMoment } from '../../ui/past-moment';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { FilePicker } from '../attachments/file-picker';
import classes from './request.module.css';

const channels: NewComplaint['channel'][] = ['oral', 'paper', 'e-mail'];

interface Props {
  request: RequestDetails;
  /** The mail in which it came. */
  mail?: Mail;
  onClose: () => void;
}

/** A complaint that came by voice, on paper or by mail, with its real time of receipt: its days count from that. */
export default function RegisterComplaintDrawer({ request, mail, onClose }: Props) {
  const { t, dates } = useWords();
  const [channel, setChannel] = useState<NewComplaint['channel']>(mail ? 'e-mail' : 'oral');
  const moment = usePastMoment(mail?.receivedAt);
  const [lateReason, setLateReason] = useState(mail ? t('mail.complaintLate') : '');
  const [text, setText] = useState(mail?.text ?? '');
  const [files, setFiles] = useState<File[]>([]);
  const attach = useAttachToComplaint(request.id, 'complaint');
  const register = useRegisterComplaint(request.id, useFormKey());
  const problem = register.error instanceof ApiProblem ? register.error : undefined;
  const { complaintRight } = request.proceedings;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Registered already, and only its scan has failed: nothing is registered twice.
    if (register.data) return scan(register.data.id);
    register.mutate(
      {
        channel,
        text,
        receivedAt: moment.instant,
        lateReason: lateReason.trim() || undefined,
      },
      { onSuccess: ({ id }) => scan(id) },
    );
  };
  const scan = (complaintId: string) => attach.mutate({ complaintId, files }, { onSuccess: onClose });
  const filesProblem = attach.error instanceof ApiProblem ? attach.error : undefined;

  return (
    <SidePanel title={t('complaint.step.register')} onClose={onClose}>
      <form onSubmit={submit} className={classes.drawerForm}>
        <p>{t('complaint.hint.register')}</p>
        {complaintRight && (
          <p className={classes.facts}>
            {t(`complaint.against.${complaintRight.against}`)}.{' '}
            {complaintRight.fileBy
              ? t('complaint.none', { day: dates.fullDay(complaintRight.fileBy) })
              : t('complaint.undecided')}
          </p>
        )}
        <Select
          label={t('register.channel')}
          data={channels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
          value={channel}
          allowDeselect={false}
          onChange={(value) => setChannel(channels.find((one) => one === value) ?? 'oral')}
        />
        <PastMomentFields
          moment={moment}
          dayLabel={t('register.receivedOn')}
          timeLabel={t('register.receivedTime')}
          error={problem?.of('receivedAt')}
        />
        <TextInput
          label={t('register.lateReason')}
          maxLength={1_000}
          value={lateReason}
          error={problem?.of('lateReason')}
          onChange={(event) => setLateReason(event.currentTarget.value)}
        />
        <Textarea
          label={t('complaint.field.text')}
          autosize
          minRows={5}
          maxLength={20_000}
          required
          value={text}
          error={problem?.of('text')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {channel !== 'oral' && <FilePicker files={files} problem={filesProblem} onChange={setFiles} />}
        {register.error && <ProblemNote problem={register.error} />}
        {attach.error && <ProblemNote problem={attach.error} />}
        <div>
          <Button type="submit" loading={register.isPending || attach.isPending}>
            {t(register.data ? 'complaint.submit.scan' : 'complaint.submit.register')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
