import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useChooseDisclosure } from '../../api/register';
import type { PublicStatus } from '../../api/public-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { ConsentFields } from '../disclosure/consent-fields';
import classes from '../form.module.css';

/** The requester gives the consent to publication or takes it back, as long as the register can follow. */
export function ChooseDisclosure({ status, code }: { status: PublicStatus; code: string }) {
  const { t } = useWords();
  const { choice, open } = status.registerChoice;
  const [changed, setChanged] = useState<typeof choice | undefined>();
  const [editing, setEditing] = useState(false);
  const choose = useChooseDisclosure(status.number, code);
  const problem = choose.error instanceof ApiProblem ? choose.error : undefined;
  const isSentOn = status.state === 'redirected' || status.state === 'returned' || status.state === 'terminated';
  if (isSentOn || (!choice && !open)) return null;
  const said = !choice
    ? t('consent.nothingYet')
    : t(choice.consent ? 'consent.youAgree' : 'consent.youDoNot', { count: choice.exclusivityDays });
  const done = { onSuccess: () => setEditing(false) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = changed ?? choice;
    if (next) choose.mutate(next, done);
  };
  return (
    <Card label={t('publicRegister.title')} className={`${classes.form} no-print`}>
      <h2>{t('publicRegister.title')}</h2>
      <p role="status">{said}</p>
      {open === 'withdrawal' && (
        <>
          <p className={classes.note}>{t('consent.isPublic')}</p>
          <div>
            <Button
              variant="default"
              loading={choose.isPending}
              onClick={() => choose.mutate({ consent: false, exclusivityDays: 0 }, done)}
            >
              {t('consent.takeBack')}
            </Button>
          </div>
        </>
      )}
      {open === 'any' && !editing && (
        <p>
          <TextButton onClick={() => setEditing(true)}>{t(choice ? 'consent.change' : 'consent.say')}</TextButton>
        </p>
      )}
      {open === 'any' && editing && (
        <form onSubmit={submit} className={classes.form}>
          <ConsentFields
            bodyId={status.body.id}
            choice={changed ?? choice ?? undefined}
            error={problem?.of('disclosure.exclusivityDays')}
            own
            onChange={setChanged}
          />
          <div>
            <Button type="submit" variant="default" loading={choose.isPending} disabled={!(changed ?? choice)}>
              {t('consent.submit')}
            </Button>
          </div>
        </form>
      )}
      {choose.error && <ProblemNote problem={choose.error} />}
    </Card>
  );
}
