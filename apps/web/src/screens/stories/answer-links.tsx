import { Link } from 'react-router';
import type { StoryAnswer } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import classes from './message-clock.module.css';

/** The texts by which the body answers a story, and how far each has come. */
export function AnswerLinks({ answers }: { answers: StoryAnswer[] }) {
  const { t, dates } = useWords();
  return answers.map(({ publicationId, begunAt, publishedAt, withdrawnAt }) => (
    <p key={publicationId} className={classes.answer}>
      <Link to={`/publications/${publicationId}`}>
        {t(`officialMessage.answer.${withdrawnAt ? 'withdrawn' : publishedAt ? 'published' : 'begun'}`, {
          moment: dates.moment(withdrawnAt ?? publishedAt ?? begunAt),
        })}
      </Link>
    </p>
  ));
}
