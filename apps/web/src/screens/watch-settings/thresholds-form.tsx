import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSetCoverage } from '../../api/coverage';
import type { CoverageSettings } from '../../api/coverage-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './coverage.module.css';
import { type Draft, draftOf, faultsOf, settingsOf } from './thresholds';

const fields = ['notifyAt', 'triageAt', 'critical', 'high', 'medium'] as const;

/** From which tone score an officer looks, from which the head is told, and how grave a score alone is. */
export function ThresholdsForm({ settings }: { settings: CoverageSettings }) {
  const { t, language } = useWords();
  const toast = useToast();
  const [draft, setDraft] = useState<Draft>(() => draftOf(settings, (value) => decimal(value, language)));
  const save = useSetCoverage();
  const faults = faultsOf(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = settingsOf(draft);
    if (next) save.mutate(next, { onSuccess: () => toast(t('coverage.saved')) });
  };

  return (
    <Card label={t('coverage.thresholds')}>
      <h2>{t('coverage.thresholds')}</h2>
      <p className={classes.note}>{t('coverage.scale')}</p>
      <form onSubmit={submit} className={classes.form}>
        {fields.map((field) => (
          <TextInput
            key={field}
            label={t(`coverage.field.${field}`)}
            inputMode="decimal"
            maxLength={6}
            value={draft[field]}
            error={faults[field] && t(`coverage.fault.${faults[field]}`)}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
        {save.error && <ProblemNote problem={save.error} />}
        <Button type="submit" loading={save.isPending} disabled={Object.keys(faults).length > 0}>
          {t('coverage.save')}
        </Button>
      </form>
    </Card>
  );
}
