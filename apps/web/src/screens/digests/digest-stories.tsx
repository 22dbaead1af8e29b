import { Link } from 'react-router';
import type { Deed, DigestContent, DigestStory } from '../../api/digest-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { OuterLink } from '../../ui/outer-link';
import { langOf } from '../stories/lang-of';
import { saysTheSame } from '../stories/says-the-same';
import { SeverityWords } from '../stories/severity';
import classes from './digests.module.css';

interface Props {
  stories: DigestContent['stories'];
  title: string;
  note?: string;
}

/** Stories by risk; nothing where there are none. */
export function DigestStories({ stories, title, note }: Props) {
  const { t } = useWords();
  if (stories.all === 0) return null;
  return (
    <Card label={title}>
      <h2>{title}</h2>
      {note && <p className={classes.facts}>{note}</p>}
      <ol className={classes.items}>
        {stories.items.map((story) => (
          <StoryItem key={story.id} story={story} />
        ))}
      </ol>
      {stories.items.length < stories.all && (
        <p className={classes.facts}>{t('digests.more', { shown: stories.items.length, all: stories.all })}</p>
      )}
    </Card>
  );
}

function StoryItem({ story }: { story: DigestStory }) {
  const { t, dates } = useWords();
  const lang = langOf(story.language);
  const { carried, first } = story;
  // What nobody need look at has no page of its own.
  const hasPage = story.state !== 'quiet';
  const spread = [
    t('stories.sources', { count: story.sources }),
    t('stories.articles', { count: story.articles }),
    story.reprints > 0 && t('story.reprints', { count: story.reprints }),
  ];
  return (
    <li>
      <SeverityWords severity={story.severity} score={story.score} />
      <p className={classes.title} lang={lang}>
        {hasPage ? <Link to={`/stories/${story.id}`}>{story.title}</Link> : story.title}
      </p>
      {story.quote && !saysTheSame(story.quote, story.title) && (
        <blockquote className={classes.quote} lang={lang}>
          «{story.quote}»
        </blockquote>
      )}
      <p className={classes.facts}>
        <OuterLink url={carried.url}>{carried.source}</OuterLink>, {dates.moment(carried.publishedAt)}.{' '}
        {spread.filter(Boolean).join(', ')}.
      </p>
      {first.url !== carried.url && (
        <p className={classes.facts}>
          {t('digests.first')} <OuterLink url={first.url}>{first.source}</OuterLink>, {dates.moment(first.publishedAt)}
        </p>
      )}
      {story.isKnown && <p className={classes.facts}>{t('digests.known')}</p>}
      {hasPage && <Deeds deeds={story.deeds} />}
    </li>
  );
}

function Deeds({ deeds }: { deeds: Deed[] }) {
  const { t, say, dates } = useWords();
  if (deeds.length === 0) return <p className={classes.facts}>{t('digests.nobodyActed')}</p>;
  return (
    <ul className={classes.deeds} aria-label={t('digests.done')}>
      {deeds.map(({ kind, at, reason, unit, dueOn, state }, index) => (
        <li key={index}>
          {t(`digests.deed.${kind}`)}
          {reason && `: ${t(`dismissal.${reason}`)}`}
          {unit && dueOn && `: ${t('digests.instructed', { unit: say(unit), due: dates.day(dueOn) })}`}
          {state && `, ${t(`digests.instruction.${state}`)}`} <span className={classes.facts}>{dates.moment(at)}</span>
        </li>
      ))}
    </ul>
  );
}
