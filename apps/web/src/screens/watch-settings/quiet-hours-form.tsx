import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { QuietHours, QuietSeverity, QuietSpan } from '../../api/coverage-types';
import { useSetQuietHours } from '../../api/coverage';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './coverage.module.css';
import { isHour } from './local-hour';

const severities: QuietSeverity[] = ['high', 'medium', 'low'];
const ends = ['from', 'to'] as const;
/** What stands there when quiet hours are switched on. */
const night: QuietSpan = { from: '22:00', to: '08:00' };

/** When matters wait until the head is told, by severity; what is critical is told at any hour. */
export function QuietHoursForm({ hours }: { hours: QuietHours }) {
  const { t } = useWords();
  const toast = useToast();
  const [draft, setDraft] = useState(hours);
  const save = useSetQuietHours();
  const isWrong = severities.some((severity) => ends.some((end) => draft[severity] && !isHour(draft[severity][end])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: () => toast(t('quietHours.saved')) });
  };
  return (
    <Card label={t('quietHours.title')}>
      <h2>{t('quietHours.title')}</h2>
      <p className={classes.note}>{t('quietHours.note')}</p>
      <form onSubmit={submit} className={classes.form}>
        {severities.map((severity) => {
          const span = draft[severity];
          return (
            <fieldset key={severity} className={classes.span}>
              <legend className="visually-hidden">{t(`severity.${severity}`)}</legend>
              <Checkbox
                label={t(`severity.${severity}`)}
                checked={span !== null}
                onChange={(event) => setDraft({ ...draft, [severity]: event.currentTarget.checked ? night : null })}
              />
              {span && (
                <div className={classes.hours}>
                  {ends.map((end) => (
                    <TextInput
                      key={end}
                      label={t(`quietHours.${end}`)}
                      maxLength={5}
                      value={span[end]}
                      error={!isHour(span[end]) && t('digestHours.fault')}
                      onChange={(event) =>
                        setDraft({ ...draft, [severity]: { ...span, [end]: event.currentTarget.value.trim() } })
                      }
                    />
                  ))}
                </div>
              )}
            </fieldset>
          );
        })}
        {save.error && <ProblemNote problem={save.error} />}
        <Button type="submit" variant="default" loading={save.isPending} disabled={isWrong}>
          {t('quietHours.save')}
        </Button>
      </form>
    </Card>
  );
}
