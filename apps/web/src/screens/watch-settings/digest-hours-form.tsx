import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DigestHours } from '../../api/digest-types';
import { useSetDigestHours } from '../../api/digests';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './coverage.module.css';
import { isHour } from './local-hour';

const slots = ['morning', 'evening'] as const;
const examples = { morning: '08:00', evening: '18:30' };

const isWrong = (hour: string | null) => hour !== null && !isHour(hour);

/** When the body's digests are made, on its own clock; an empty hour makes none. */
export function DigestHoursForm({ hours }: { hours: DigestHours }) {
  const { t } = useWords();
  const toast = useToast();
  const [draft, setDraft] = useState(hours);
  const save = useSetDigestHours();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: () => toast(t('digestHours.saved')) });
  };
  return (
    <Card label={t('digestHours.title')}>
      <h2>{t('digestHours.title')}</h2>
      <p className={classes.note}>{t('digestHours.note')}</p>
      <form onSubmit={submit} className={classes.form}>
        {slots.map((slot) => (
          <TextInput
            key={slot}
            label={t(`digests.slot.${slot}`)}
            placeholder={examples[slot]}
            maxLength={5}
            value={draft[slot] ?? ''}
            error={isWrong(draft[slot]) && t('digestHours.fault')}
            onChange={(event) => setDraft({ ...draft, [slot]: event.currentTarget.value.trim() || null })}
          />
        ))}
        <Checkbox
          label={t('digestHours.onDaysOff')}
          checked={draft.onDaysOff}
          onChange={(event) => setDraft({ ...draft, onDaysOff: event.currentTarget.checked })}
        />
        {save.error && <ProblemNote problem={save.error} />}
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={slots.some((slot) => isWrong(draft[slot]))}
        >
          {t('digestHours.save')}
        </Button>
      </form>
    </Card>
  );
}
