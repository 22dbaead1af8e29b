import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAttachFiles } from '../../api/attachments';
import { useNoticeMeans, useRecordHandOver } from '../../api/deliveries';
import type { HandOverOutcome, NoticeMeans } from '../../api/delivery-types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { FilePicker } from '../attachments/file-picker';
import type { DrawerProps } from './decisions';
import classes from './request.module.css';

const outcomes: HandOverOutcome[] = ['sent', 'delivered', 'returned'];

/** Records how the answer or the refusal was handed over: by what means, when, and what proves it (APPC 66(2)). */
export default function HandOverDrawer(props: DrawerProps) {
  const { t } = useWords();
  const means = useNoticeMeans();
  return (
    <SidePanel title={t('delivery.record')} onClose={props.onClose}>
      {means.isPending && <Loading rows={4} height={40} />}
      {means.error && <ProblemNote problem={means.error} onRetry={() => void means.refetch()} />}
      {means.data && <HandOverForm {...props} means={means.data} />}
    </SidePanel>
  );
}

function HandOverForm({ request, onClose, means }: DrawerProps & { means: NoticeMeans[] }) {
  const { t, say, dates, now } = useWords();
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<HandOverOutcome>('delivered');
  const [reference, setReference] = useState('');
  const [happenedOn, setHappenedOn] = useState(dates.dateOf(now));
  const [scans, setScans] = useState<File[]>([]);
  const record = useRecordHandOver(request.id);
  const attach = useAttachFiles('hand-over');
  const chosen = means.find((one) => one.code === code);
  const named = reference.trim();
  const error = record.error ?? attach.error;

  const submit = () => {
    const recorded = () => {
      if (scans.length === 0) onClose();
      else attach.mutate({ id: request.id, files: scans }, { onSuccess: onClose });
    };
    // It is on record already where only the scan did not arrive.
    if (record.isSuccess) recorded();
    else
      record.mutate(
        {
          means: code,
          outcome: chosen?.isSentFirst ? outcome : 'delivered',
          happenedOn,
          ...(named ? { reference: named } : {}),
        },
        { onSuccess: recorded },
      );
  };

  return (
    <>
      <Radio.Group label={t('delivery.means')} value={code} onChange={setCode} required>
        <div className={classes.choices}>
          {means.map((one) => (
            <Radio key={one.code} value={one.code} label={say(one.label)} />
          ))}
        </div>
      </Radio.Group>
      {chosen?.isSentFirst && (
        <Radio.Group
          label={t('delivery.what')}
          value={outcome}
          onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'delivered')}
        >
          <div className={classes.choices}>
            {outcomes.map((one) => (
              <Radio key={one} value={one} label={t(`delivery.is.${one}`)} />
            ))}
          </div>
        </Radio.Group>
      )}
      {chosen?.reference && (
        <TextInput
          label={say(chosen.reference)}
          required
          maxLength={200}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      )}
      <DateField
        label={t('delivery.day')}
        value={happenedOn}
        max={dates.dateOf(now)}
        {...(request.closedAt ? { min: dates.dateOf(request.closedAt) } : {})}
        onChange={setHappenedOn}
      />
      <h3>{t('delivery.scan')}</h3>
      <FilePicker files={scans} onChange={setScans} />
      {error && <ProblemNote problem={error} />}
      <Button
        loading={record.isPending || attach.isPending}
        disabled={!chosen || (chosen.reference !== null && named === '')}
        onClick={submit}
      >
        {t('delivery.submit')}
      </Button>
    </>
  );
}
