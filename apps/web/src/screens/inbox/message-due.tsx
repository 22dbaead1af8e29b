import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { RunningMessage } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { AnswerLinks } from '../stories/answer-links';
import { langOf } from '../stories/lang-of';
import { MessageClock } from '../stories/message-clock';
import classes from './inbox.module.css';

/** An official message on an emergency that is not out yet: the clock goes on after the head has acknowledged the alert. */
export function MessageDue({ message }: { message: RunningMessage }) {
  const { t } = useWords();
  const { storyId, title, language, answers } = message;
  return (
    <article className={classes.card} data-urgent aria-labelledby={`o-${storyId}`}>
      <p className={classes.since}>{t('officialMessage.title')}</p>
      <h2 id={`o-${storyId}`} className={classes.sentence} lang={langOf(language)}>
        {title}
      </h2>
      <MessageClock message={message} />
      <AnswerLinks answers={answers} />
      {answers.length === 0 && <p className={classes.proposal}>{t('officialMessage.none')}</p>}
      <div className={classes.buttons}>
        <Button size="lg" variant="default" component={Link} to={`/stories/${storyId}`}>
          {t('inbox.openStory')}
        </Button>
      </div>
    </article>
  );
}
