import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCheckedCard } from '../../api/accreditation';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';

/** Whether a card that was shown is valid, for whoever stands before it. Its number and its code stand on the card. */
export default function CheckPage() {
  const { t, say, dates } = useWords();
  const [params, setParams] = useSearchParams();
  const [number, setNumber] = useState(params.get('number') ?? '');
  const [code, setCode] = useState(params.get('code') ?? '');
  const card = useCheckedCard(params.get('number') ?? '', params.get('code') ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setParams({ number: number.trim(), code: code.trim() });
  };
  const found = card.data;
  return (
    <Page title={t('accreditation.checkTitle')} summary={t('accreditation.checkSummary')}>
      <Card className={`${classes.form} ${classes.narrow} no-print`} label={t('accreditation.checkTitle')}>
        <form onSubmit={submit} className={classes.form}>
          <TextInput
            label={t('accreditation.cardNumber')}
            required
            maxLength={40}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            label={t('accreditation.cardCode')}
            required
            maxLength={100}
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div>
            <Button type="submit">{t('accreditation.check')}</Button>
          </div>
        </form>
      </Card>
      {card.isLoading && <Loading rows={1} height={120} />}
      {card.error && <ProblemNote problem={card.error} />}
      {found && (
        <Card className={classes.form} label={t('accreditation.card')}>
          <h2>{t(`accreditation.cardIs.${found.state}`)}</h2>
          <p className={classes.number}>{found.number}</p>
          {found.holder && (
            <p>{[found.holder.name, found.holder.position, found.holder.outletName].filter(Boolean).join(', ')}</p>
          )}
          <p>{say(found.bodyName)}</p>
          {found.validUntil && <p>{t('accreditation.until', { day: dates.fullDay(found.validUntil) })}</p>}
          {found.revokedAt && <p>{t('accreditation.revokedOn', { day: dates.fullMoment(found.revokedAt) })}</p>}
          <p className={classes.note}>{t('accreditation.asOf', { moment: dates.fullMoment(found.asOf) })}</p>
        </Card>
      )}
    </Page>
  );
}
