import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePublicStatus } from '../../api/requests';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ClockCard } from '../request/clock-card';
import classes from '../form.module.css';
import { AskedOfYou } from './asked-of-you';
import { Complain } from './complain';
import { Outcome } from './outcome';
import { WithdrawRequest } from './withdraw-request';

/** How a request stands, for whoever holds its number and its code; both wrong or either wrong look the same. */
export default function StatusPage() {
  const { t, say } = useWords();
  const [params, setParams] = useSearchParams();
  const [number, setNumber] = useState(params.get('number') ?? '');
  const [code, setCode] = useState(params.get('code') ?? '');
  const status = usePublicStatus(params.get('number') ?? '', params.get('code') ?? '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setParams({ number: number.trim(), code: code.trim() });
  };

  return (
    <Page title={t('status.title')} summary={status.data ? say(status.data.body.name) : t('status.summary')}>
      <Card className={`${classes.form} ${classes.narrow} no-print`} label={t('status.title')}>
        <form onSubmit={submit} className={classes.form}>
          <TextInput
            label={t('status.number')}
            required
            maxLength={40}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            label={t('status.code')}
            required
            maxLength={100}
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">{t('status.show')}</Button>
          </div>
        </form>
      </Card>
      {status.isLoading && <Loading rows={2} height={120} />}
      {status.error && <ProblemNote problem={status.error} />}
      {status.data && (
        <>
          <h2>
            {status.data.number}: {status.data.subject}
          </h2>
          <ClockCard request={status.data} />
          <AskedOfYou status={status.data} code={params.get('code') ?? ''} />
          <Outcome status={status.data} code={params.get('code') ?? ''} />
          <Complain status={status.data} code={params.get('code') ?? ''} />
          <WithdrawRequest status={status.data} code={params.get('code') ?? ''} />
        </>
      )}
    </Page>
  );
}
