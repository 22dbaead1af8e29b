import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRegisterPreparation } from '../../api/register';
import type { RegisterPreparation } from '../../api/register-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import newsroom from '../newsroom/newsroom.module.css';
import { EntryForm } from './entry-form';
import WithdrawPanel from './withdraw-panel';

/** An entry of the public register, as the office prepares, corrects or withdraws it. */
export default function DisclosurePage() {
  const { id = '' } = useParams();
  const { t, dates } = useWords();
  const { data, error, refetch } = useRegisterPreparation(id);
  const [withdrawing, setWithdrawing] = useState(false);
  const trail = [{ to: '/disclosures', label: t('disclosure.title') }];
  if (!data)
    return (
      <Page title={t('disclosure.entry')} trail={trail}>
        {error ? <ProblemNote problem={error} onRetry={() => void refetch()} /> : <Loading rows={3} height={160} />}
      </Page>
    );
  const { entry } = data;
  const isPublic = Boolean(entry?.publishedAt && !entry.withdrawnAt);
  return (
    <Page
      title={entry?.heading ?? data.original.heading}
      trail={trail}
      here={data.number}
      summary={<Standing data={data} />}
      actions={
        <>
          <Button component={Link} to={`/requests/${id}`} variant="default">
            {t('disclosure.request')}
          </Button>
          {isPublic && (
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              {t('disclosure.withdraw')}
            </Button>
          )}
        </>
      }
    >
      {entry?.notes.map(({ at, kind, note }) => (
        <p key={at} className={newsroom.notice}>
          {t(`disclosure.note.${kind}`)} {note}
        </p>
      ))}
      {entry?.isBehind && entry.renewedAt && !entry.withdrawnAt && (
        <p className={newsroom.notice}>{t('disclosure.behind', { moment: dates.fullMoment(entry.renewedAt) })}</p>
      )}
      {!entry?.withdrawnAt && <EntryForm key={entry?.confirmedAt ?? 'new'} id={id} preparation={data} />}
      {entry?.withdrawnAt && (
        <Card label={t('disclosure.view.withdrawn')}>
          <p>{t('disclosure.withdrawnHint')}</p>
        </Card>
      )}
      {withdrawing && <WithdrawPanel id={id} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}

/** What the requester chose, and when everybody reads it. */
function Standing({ data: { choice, entry, publishAt, form } }: { data: RegisterPreparation }) {
  const { t, dates } = useWords();
  const chosen = choice?.consent
    ? t('disclosure.chosen', { count: choice.exclusivityDays })
    : t(choice ? 'disclosure.refusedConsent' : 'disclosure.noChoice');
  const moment = dates.fullMoment(entry?.publishedAt ?? publishAt);
  const when = entry?.publishedAt
    ? t('publicRegister.published', { moment })
    : t(entry ? 'disclosure.opensAt' : 'disclosure.notBefore', { moment });
  return (
    <>
      {chosen} {t(`disclosure.shows.${form}`)} {when}.
    </>
  );
}
