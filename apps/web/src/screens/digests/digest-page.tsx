import { Button } from '@mantine/core';
import { useOutletContext, useParams } from 'react-router';
import { digestPaperOf, useDigest } from '../../api/digests';
import type { Digest } from '../../api/digest-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { DigestDuties } from './digest-duties';
import { DigestSilent } from './digest-silent';
import { DigestWaves } from './digest-waves';
import { DigestStories } from './digest-stories';
import classes from './digests.module.css';

const isNothing = ({ stories, below, waves = [], silent, overdue }: Digest['content']) =>
  stories.all + below.all + waves.length + silent.length + overdue.all === 0;

/** One digest, or what the next will say as things stand: by risk, with sentence, outlet and what was done. */
export default function DigestPage() {
  const session = useOutletContext<Session>();
  const { id = 'next' } = useParams();
  const { t, dates, language } = useWords();
  const { data: digest, error, refetch } = useDigest(id);
  const slot = digest?.slot ? t(`digests.slot.${digest.slot}`) : t('digests.one');
  const title = digest
    ? [slot, digest.slotAt && dates.moment(digest.slotAt)].filter(Boolean).join(', ')
    : t('digests.one');
  return (
    <Page
      title={title}
      trail={[
        { to: '/stories', label: t('nav.monitoring') },
        { to: '/coverage/digests', label: t('monitoring.digests') },
      ]}
      here={t('digests.one')}
      summary={
        digest &&
        `${digest.id ? '' : `${t('digests.notMade')} `}${t('digests.period', { from: dates.moment(digest.since), to: dates.moment(digest.until) })} ${t('digests.minutes', { count: digest.minutes })}`
      }
      actions={
        digest?.id && (
          <Button component="a" variant="default" href={digestPaperOf(digest.id, language)} download>
            {t('digests.pdf')}
          </Button>
        )
      }
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!digest && !error && <Loading rows={3} height={160} />}
      {digest && isNothing(digest.content) && (
        <EmptyNote title={t('digests.nothing')}>{t('digests.nothingHint')}</EmptyNote>
      )}
      {digest && (
        <div className={classes.main}>
          <DigestWaves waves={digest.content.waves ?? []} />
          <DigestStories stories={digest.content.stories} title={t('digests.part.stories')} />
          <DigestDuties duties={digest.content.overdue} />
          <DigestStories
            stories={digest.content.below}
            title={t('digests.part.below')}
            note={t('digests.part.belowNote')}
          />
          <DigestSilent sources={digest.content.silent} opens={may(session, 'source.read')} />
        </div>
      )}
    </Page>
  );
}
