import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { useAskProvision, useLoad, useProvisionStatements } from '../../api/load';
import type { LoadOverview, ProvisionStatement } from '../../api/load-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import form from '../form.module.css';
import classes from './load.module.css';

/** What the head is asked for (¶5): begun from the figures, written by a person, saved as it was and printed. */
export default function StatementPage() {
  const { t } = useWords();
  const load = useLoad();
  const saved = useProvisionStatements();
  const error = load.error ?? saved.error;
  return (
    <Page
      title={t('load.statement')}
      trail={[
        { to: '/statistics', label: t('statistics.title') },
        { to: '/load', label: t('load.title') },
      ]}
      summary={t('load.statementAbout')}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('load.print')}
        </Button>
      }
    >
      {error && <ProblemNote problem={error} onRetry={() => void Promise.all([load.refetch(), saved.refetch()])} />}
      {!error && (!load.data || !saved.data) && <Loading rows={3} height={120} />}
      {load.data && saved.data && <Statement load={load.data} saved={saved.data.items} />}
    </Page>
  );
}

function Statement({ load, saved }: { load: LoadOverview; saved: ProvisionStatement[] }) {
  const session = useOutletContext<Session>();
  const { t, language, dates } = useWords();
  const { whole, window } = load;
  const begun = t('load.draft', {
    day: dates.fullMoment(load.asOf),
    open: whole.open,
    overdue: whole.overdue,
    pace: decimal(whole.perWorkingDay, language, 1),
    days: window.workingDays,
    forecast: whole.forecast
      ? t('load.draftForecast', { likely: whole.forecast.likely, low: whole.forecast.low, high: whole.forecast.high })
      : t('load.noForecast'),
  });
  const [text, setText] = useState(begun);
  const ask = useAskProvision();
  const save = () => ask.mutate({ language, text });
  const writes = may(session, 'provision.ask');
  return (
    <>
      {writes && (
        <Card label={t('load.text')} className={`${form.form} no-print`}>
          <Textarea
            label={t('load.text')}
            autosize
            minRows={10}
            maxLength={10_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {ask.error && <ProblemNote problem={ask.error} />}
          <div>
            <Button onClick={save} disabled={text.trim() === ''} loading={ask.isPending}>
              {t('load.save')}
            </Button>
          </div>
        </Card>
      )}
      {writes && (
        <div className={classes.printed} aria-hidden>
          {text}
        </div>
      )}
      <Card label={t('load.earlier')} className={writes ? 'no-print' : ''}>
        <h2>{t('load.earlier')}</h2>
        {saved.length === 0 && <p className={classes.facts}>{t('load.noneYet')}</p>}
        <ul className={classes.statements}>
          {saved.map((one) => (
            <li key={one.id}>
              <p className={classes.facts}>
                {[dates.moment(one.writtenAt), one.writtenByName].filter(Boolean).join(', ')}
              </p>
              <p className={classes.text} lang={one.language}>
                {one.text}
              </p>
              {writes && (
                <Button variant="default" size="xs" onClick={() => setText(one.text)}>
                  {t('load.takeUp')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
