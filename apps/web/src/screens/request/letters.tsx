import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { may } from '../../api/permissions';
import { useResendLetter } from '../../api/requests';
import type { Letter, RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

/** What was written to the requester and whether their server took it; one that was refused is sent again from here. */
export function Letters({ request, session }: PanelProps) {
  const { t, dates } = useWords();
  if (request.letters.length === 0) return null;
  const mayResend = may(session, 'request.answer');
  const when = (letter: Letter) => dates.moment(letter.settledAt ?? letter.createdAt);
  return (
    <Card label={t('letters.title')} className={classes.side}>
      <h2>{t('letters.title')}</h2>
      <ol className={classes.ledger}>
        {request.letters.map((letter) => (
          <li key={letter.id}>
            {t(`letters.of.${letter.kind}`)}
            <span className={classes.when}>
              {t(`letters.state.${letter.state}`)}, {when(letter)}
            </span>
            {letter.state === 'failed' && mayResend && <Resend letter={letter} request={request} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Resend({ letter, request }: { letter: Letter; request: RequestDetails }) {
  const { t } = useWords();
  const [email, setEmail] = useState(request.requester.email ?? '');
  const resend = useResendLetter(request.id, letter.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    resend.mutate({ email: email.trim() });
  };
  return (
    <form onSubmit={submit} className={classes.resend}>
      <TextInput
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        label={t('letters.address')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {resend.error && <ProblemNote problem={resend.error} />}
      <div>
        <Button type="submit" variant="default" loading={resend.isPending}>
          {t('letters.resend')}
        </Button>
      </div>
    </form>
  );
}
