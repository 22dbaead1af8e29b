import { Button, Checkbox, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAskApproval, useAskImmediate, usePublishingRules } from '../../api/publishing';
import type { OfficialNote, PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { NoteFields } from './note-fields';
import classes from './publishing.module.css';

interface Props {
  publication: PublicationDetails;
  immediate: boolean;
  onClose: () => void;
}

/** Sends a text to a second person, or to the head when it cannot wait; the law's points are confirmed here. */
export default function AskPanel({ publication, immediate, onClose }: Props) {
  const { t, say } = useWords();
  const { data: rules } = usePublishingRules();
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [change, setChange] = useState<'update' | 'correction'>('update');
  const [note, setNote] = useState<OfficialNote>({ kk: '', ru: '' });
  const ask = useAskApproval(publication);
  const askHead = useAskImmediate(publication);
  const wasPublic = publication.firstPublishedAt !== null;
  const isReady =
    rules?.confirmations.every(({ code }) => confirmed.includes(code)) &&
    (!immediate || reason.trim().length >= 5) &&
    (!wasPublic || (note.kk.trim() !== '' && note.ru.trim() !== ''));

  function send() {
    const input = { version: publication.version, confirmed, ...(wasPublic ? { change, note } : {}) };
    if (immediate) askHead.mutate({ ...input, reason }, { onSuccess: onClose });
    else ask.mutate(input, { onSuccess: onClose });
  }

  return (
    <SidePanel title={t(immediate ? 'publishing.ask.immediateTitle' : 'publishing.ask.title')} onClose={onClose}>
      {immediate && (
        <Textarea
          label={t('publishing.ask.reason')}
          description={t('publishing.ask.reasonHint')}
          autosize
          minRows={3}
          maxLength={1_000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {wasPublic && (
        <>
          <Radio.Group
            label={t('publishing.ask.change')}
            value={change}
            onChange={(value) => setChange(value === 'correction' ? 'correction' : 'update')}
          >
            <div className={classes.choices}>
              <Radio value="update" label={t('publishing.change.update')} />
              <Radio value="correction" label={t('publishing.change.correction')} />
            </div>
          </Radio.Group>
          <NoteFields label={t('publishing.ask.note')} note={note} onChange={setNote} />
        </>
      )}
      <Checkbox.Group label={t('publishing.ask.confirm')} value={confirmed} onChange={setConfirmed}>
        <div className={classes.choices}>
          {rules?.confirmations.map(({ code, label, clause }) => (
            <Checkbox key={code} value={code} label={say(label)} description={say(clause)} />
          ))}
        </div>
      </Checkbox.Group>
      {(ask.error ?? askHead.error) && <ProblemNote problem={ask.error ?? askHead.error} />}
      <Button loading={ask.isPending || askHead.isPending} disabled={!isReady} onClick={send}>
        {t(immediate ? 'publishing.ask.immediateSubmit' : 'publishing.ask.submit')}
      </Button>
    </SidePanel>
  );
}
