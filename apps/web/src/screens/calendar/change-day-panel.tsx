import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChangeDay } from '../../api/calendar';
import type { WorkCalendarYear } from '../../api/calendar-types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './calendar.module.css';

/** Makes a day worked or off by an act: open terms are counted anew, and both sides of each are told. */
export default function ChangeDayPanel({ calendar, onClose }: { calendar: WorkCalendarYear; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const change = useChangeDay(calendar.version);
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<'work' | 'off'>('off');
  const [act, setAct] = useState('');
  const [reason, setReason] = useState({ kk: '', ru: '', en: '' });
  const complete = date !== '' && act.trim() !== '' && languages.every((language) => reason[language].trim() !== '');
  const submit = () =>
    change.mutate(
      { date, kind, act, reason },
      {
        onSuccess: () => {
          toast(t('calendar.saved'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('calendar.change')} onClose={onClose}>
      <p className={classes.hint}>{t('calendar.changeHint')}</p>
      <DateField label={t('calendar.date')} value={date} onChange={setDate} />
      <Radio.Group label={t('calendar.becomes')} value={kind} onChange={(value) => setKind(value as typeof kind)}>
        <div className={classes.choices}>
          <Radio value="off" label={t('calendar.kind.off')} />
          <Radio value="work" label={t('calendar.kind.work')} />
        </div>
      </Radio.Group>
      <TextInput
        label={t('calendar.act')}
        description={t('calendar.actHint')}
        required
        maxLength={300}
        value={act}
        onChange={(event) => setAct(event.currentTarget.value)}
      />
      {languages.map((language) => (
        <TextInput
          key={language}
          label={`${t('calendar.reason')}, ${languageLabels[language].full}`}
          lang={language}
          required
          maxLength={200}
          value={reason[language]}
          onChange={(event) => setReason({ ...reason, [language]: event.currentTarget.value })}
        />
      ))}
      {change.error && <ProblemNote problem={change.error} />}
      <Button loading={change.isPending} disabled={!complete} onClick={submit}>
        {t('calendar.save')}
      </Button>
    </SidePanel>
  );
}
