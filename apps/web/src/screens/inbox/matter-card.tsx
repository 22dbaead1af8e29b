import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useAcknowledge } from '../../api/notifications';
import { useRequest } from '../../api/requests';
import { useStory } from '../../api/stories';
import type { HeadNotification } from '../../api/notification-types';
import { useWords } from '../../i18n/use-words';
import { MarkedText } from '../../ui/marked-text';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './inbox.module.css';
import { langOf } from '../stories/lang-of';
import { quotePlacesIn } from '../stories/quote-places';
import { saysTheSame } from '../stories/says-the-same';
import { StoryQuote } from './story-quote';
import { useMatterWords } from './use-matter-words';
import { useShownReport } from './use-shown-report';

const InstructDrawer = lazy(() => import('./instruct-drawer'));

/** One matter: what happened in one sentence, since when, what is proposed, Acknowledge and Instruct. */
export function MatterCard({ matter }: { matter: HeadNotification }) {
  const { t, dates } = useWords();
  const toast = useToast();
  const ofComplaint = matter.matter.kind === 'complaint-overdue';
  const ofRequest = matter.matter.kind === 'deadline-breached' || ofComplaint;
  const { data: request } = useRequest(matter.matter.params['requestId'] ?? matter.matter.subjectId, ofRequest);
  const ofStory = matter.matter.kind === 'negative-coverage';
  const { data: story } = useStory(matter.matter.subjectId, ofStory);
  const { params } = matter.matter;
  const ofMessage = matter.matter.kind === 'official-message-overdue';
  const titleLang = ofStory ? langOf(params['language']) : undefined;
  const words = useMatterWords(matter, request);
  const card = useShownReport(matter);
  const acknowledge = useAcknowledge(matter.id);
  const [instructing, setInstructing] = useState(false);
  const urgent = matter.severity === 'critical' || matter.severity === 'high';

  return (
    <article ref={card} className={classes.card} data-urgent={urgent || undefined} aria-labelledby={`m-${matter.id}`}>
      <p className={classes.since}>{words.since}</p>
      <h2 id={`m-${matter.id}`} className={classes.sentence} lang={titleLang}>
        {saysTheSame(params['quote'], params['title']) ? (
          <MarkedText text={params['quote'] ?? ''} places={quotePlacesIn(story, params['quote'])} />
        ) : (
          words.sentence
        )}
      </h2>
      {request && (
        <blockquote className={classes.quote} lang={request.language}>
          «{request.subject}»{' '}
          <Link to={`/requests/${request.id}`} lang="">
            {request.number}
          </Link>
        </blockquote>
      )}
      {ofStory && <StoryQuote params={params} story={story} />}
      <p className={classes.proposal}>
        {words.consequence} {words.proposal}
      </p>
      {matter.quietUntil && (
        <p className={classes.proposal}>
          {t(matter.recipientId ? 'inbox.waited' : 'inbox.waits', { moment: dates.moment(matter.quietUntil) })}
        </p>
      )}
      {matter.state === 'escalated' ? (
        <p className={classes.proposal}>{t('inbox.deputyTold')}</p>
      ) : (
        matter.acknowledgeBy && (
          <p className={classes.proposal}>{t('inbox.deputyAfter', { moment: dates.moment(matter.acknowledgeBy) })}</p>
        )
      )}
      {acknowledge.error && <ProblemNote problem={acknowledge.error} />}
      <div className={classes.buttons}>
        <Button
          size="lg"
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate(undefined, { onSuccess: () => toast(t('inbox.acknowledged')) })}
        >
          {t('inbox.acknowledge')}
        </Button>
        <Button size="lg" variant="default" onClick={() => setInstructing(true)}>
          {t('inbox.instruct')}
        </Button>
        {(ofStory || ofMessage) && (
          <Button size="lg" variant="subtle" component={Link} to={`/stories/${matter.matter.subjectId}`}>
            {t('inbox.openStory')}
          </Button>
        )}
        {matter.matter.kind === 'coverage-spiked' && (
          <Button size="lg" variant="subtle" component={Link} to={`/spikes/${matter.matter.subjectId}`}>
            {t('inbox.openSpike')}
          </Button>
        )}
        {matter.matter.kind === 'accreditation-term-breached' && (
          <Button size="lg" variant="subtle" component={Link} to={`/accreditations/${matter.matter.subjectId}`}>
            {t('inbox.openApplication')}
          </Button>
        )}
      </div>
      {instructing && (
        <Suspense>
          <InstructDrawer matter={matter} proposal={words.instruction} onClose={() => setInstructing(false)} />
        </Suspense>
      )}
    </article>
  );
}
