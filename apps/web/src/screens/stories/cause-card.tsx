import type { StoryDetails } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { MarkedText } from '../../ui/marked-text';
import { OuterLink } from '../../ui/outer-link';
import { langOf } from './lang-of';
import { quotePlaces } from './quote-places';
import { SeverityWords } from './severity';
import classes from './story.module.css';

/** The sentence that caused the alert with the words that weighed, and where it stood. */
export function CauseCard({ story }: { story: StoryDetails }) {
  const { t, dates } = useWords();
  const { quote } = story;
  const article = story.articles.find(({ id }) => id === quote?.articleId);
  return (
    <Card label={t('story.cause')}>
      <h2>{t('story.cause')}</h2>
      <SeverityWords severity={story.severity} score={story.score} />
      {quote ? (
        <blockquote className={classes.quote} lang={langOf(article?.language ?? story.language)}>
          «
          <MarkedText text={quote.text} places={quotePlaces(quote, story.explanation)} />»
        </blockquote>
      ) : (
        <p className={classes.facts}>{t('story.noQuote')}</p>
      )}
      {article && (
        <p className={classes.facts}>
          <OuterLink url={article.url}>{article.sourceName}</OuterLink>, {dates.moment(article.publishedAt)}
        </p>
      )}
    </Card>
  );
}
