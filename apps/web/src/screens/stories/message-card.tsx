import type { StoryDetails } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { MessageClock } from './message-clock';
import { AnswerLinks } from './answer-links';

/** The official message on the story: its clock, where one runs, and what the body has published in answer. */
export function MessageCard({ story: { officialMessage, answers } }: { story: StoryDetails }) {
  const { t } = useWords();
  if (!officialMessage && answers.length === 0) return null;
  return (
    <Card label={t('officialMessage.title')}>
      <h2>{t('officialMessage.title')}</h2>
      {officialMessage && <MessageClock message={officialMessage} />}
      <AnswerLinks answers={answers} />
    </Card>
  );
}
