import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link, useOutletContext, useParams } from 'react-router';
import { may as mayDo } from '../../api/permissions';
import { usePublication } from '../../api/publishing';
import type { PublicationAction } from '../../api/publishing-types';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { noteIn } from '../../ui/note-in';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ApprovalCard } from './approval-card';
import { Checklist } from './checklist';
import { Editor } from './editor';
import { PublicationHistory } from './publication-history';
import classes from './publishing.module.css';
import { Reading } from './reading';
import { SecondCheck } from './second-check';
import { usePublicationWords } from './use-publication-words';

const AskPanel = lazy(() => import('./ask-panel'));
const WithdrawPanel = lazy(() => import('./withdraw-panel'));

const offered = ['withdraw', 'ask-immediate', 'ask-approval'] as const;

/** One publication: its text in every language beside each other, what is missing, and what may be done with it now. */
export default function PublicationPage() {
  const { id = '' } = useParams();
  const session = useOutletContext<Session>();
  const { t, say, dates, language } = useWords();
  const { titleOf, stateOf } = usePublicationWords();
  const { data: publication, error, refetch } = usePublication(id);
  const [panel, setPanel] = useState<PublicationAction | null>(null);
  const [isDirty, setDirty] = useState(false);
  const close = () => setPanel(null);
  const trail = [{ to: '/publications', label: t('nav.publications') }];

  if (!publication)
    return (
      <Page title={t('publishing.title')} trail={trail}>
        {error ? <ProblemNote problem={error} onRetry={() => void refetch()} /> : <Loading rows={3} height={160} />}
      </Page>
    );

  const { allowedActions, editions, withdrawal, returned, firstPublishedAt, updatedAt } = publication;
  const may = (action: PublicationAction) => allowedActions.includes(action);
  const decides = may('approve') || may('approve-immediately');

  return (
    <Page
      title={titleOf(publication).text}
      trail={trail}
      here={say(publication.section.name)}
      summary={[
        stateOf(publication),
        firstPublishedAt && t('publishing.published', { moment: dates.moment(firstPublishedAt) }),
        updatedAt && updatedAt !== firstPublishedAt && t('publishing.updated', { moment: dates.moment(updatedAt) }),
        publication.freshUntil && t('publishing.freshUntil', { moment: dates.moment(publication.freshUntil) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={offered.filter(may).map((action) => (
        <Button
          key={action}
          variant={action === 'ask-approval' ? 'filled' : 'default'}
          disabled={isDirty && may('edit')}
          onClick={() => setPanel(action)}
        >
          {t(`publishing.action.${action}`)}
        </Button>
      ))}
    >
      {publication.storyId && mayDo(session, 'story.read') && (
        <p className={classes.facts}>
          <Link to={`/stories/${publication.storyId}`}>{t('officialMessage.ofStory')}</Link>
        </p>
      )}
      {publication.alsoIn.length > 0 && (
        <p className={classes.facts}>
          {t('publishing.placedIn', {
            places: [publication.section, ...publication.alsoIn]
              .map(({ slug, name }) => `${slug}, «${say(name)}»`)
              .join('; '),
          })}
        </p>
      )}
      {returned && <p className={classes.quote}>{t('publishing.returned', { comment: returned.comment })}</p>}
      {withdrawal && (
        <p className={classes.quote}>
          {t('publishing.withdrawnBecause', { reason: noteIn(withdrawal.reason, language) })}
        </p>
      )}
      {isDirty && may('edit') && <p className={classes.facts}>{t('publishing.saveFirst')}</p>}
      {decides && <ApprovalCard publication={publication} />}
      {may('edit') && <Editor key={publication.id} publication={publication} onDirty={setDirty} />}
      {!decides && !may('edit') && (
        <Card label={t('publishing.editor')}>
          <Reading editions={editions} />
        </Card>
      )}
      <div className={classes.columns}>
        <PublicationHistory history={publication.history} />
        <div className={classes.stack}>
          <SecondCheck publication={publication} />
          {publication.state !== 'withdrawn' && <Checklist checklist={publication.checklist} />}
        </div>
      </div>
      <Suspense>
        {panel === 'ask-approval' && <AskPanel publication={publication} immediate={false} onClose={close} />}
        {panel === 'ask-immediate' && <AskPanel publication={publication} immediate onClose={close} />}
        {panel === 'withdraw' && <WithdrawPanel publication={publication} onClose={close} />}
      </Suspense>
    </Page>
  );
}
