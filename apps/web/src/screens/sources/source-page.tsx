import { Button } from '@mantine/core';
import { useOutletContext, useParams } from 'react-router';
import { may } from '../../api/permissions';
import { useChangeSource, useSource } from '../../api/sources';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { OuterLink } from '../../ui/outer-link';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { TroubleList } from './trouble-list';
import classes from './sources.module.css';
import { useSourceWords } from './use-source-words';

/** One source: what is known of it, and every trouble it gave, with when it began and ended. */
export default function SourcePage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t } = useWords();
  const words = useSourceWords();
  const { data: source, error, refetch } = useSource(id);
  const change = useChangeSource(id);
  const trail = [{ to: '/sources', label: t('monitoring.sources') }];
  if (error)
    return (
      <Page title={t('source.title')} trail={trail}>
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!source)
    return (
      <Page title={t('common.loading')} trail={trail}>
        <Loading rows={2} height={160} />
      </Page>
    );

  const paused = source.state === 'paused';
  const facts: [string, string][] = [
    [t('sources.lastItem'), words.moment(source.lastItemAt)],
    [t('sources.lastFetch'), words.moment(source.lastFetchedAt)],
    [t('sources.nextFetch'), paused ? t('sourceState.paused') : words.moment(source.nextFetchAt)],
    [t('source.items'), String(source.items)],
    [t('source.format'), source.format ? t(`feedFormat.${source.format}`) : t('source.unknownFormat')],
    [t('source.expected'), words.every(source.expectedEveryMinutes)],
  ];
  if (source.push !== 'none') facts.push([t('source.push'), t(`sourcePush.${source.push}`)]);
  return (
    <Page
      title={source.name}
      trail={trail}
      summary={
        <>
          {t(`sourceState.${source.state}`)}. <OuterLink url={source.url}>{source.url}</OuterLink>
        </>
      }
      actions={
        may(session, 'source.manage') && (
          <Button variant="default" loading={change.isPending} onClick={() => change.mutate({ paused: !paused })}>
            {t(paused ? 'sources.resume' : 'sources.pause')}
          </Button>
        )
      }
    >
      {change.error && <ProblemNote problem={change.error} />}
      <Card label={t('source.title')}>
        <dl className={classes.detail}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      {source.problems.length > 0 ? (
        <TroubleList troubles={source.problems} />
      ) : (
        <EmptyNote title={t('source.noTroubles')}>{t('source.noTroublesHint')}</EmptyNote>
      )}
    </Page>
  );
}
