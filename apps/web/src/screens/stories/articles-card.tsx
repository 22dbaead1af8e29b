import type { StoryArticle } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { OuterLink } from '../../ui/outer-link';
import { langOf } from './lang-of';
import classes from './story.module.css';

/** More reprints of one text than this are folded away. */
const SHOWN = 2;

/** Who carried the story: each text with its source, language and time, and under it those who repeated it. */
export function ArticlesCard({ articles }: { articles: StoryArticle[] }) {
  const { t } = useWords();
  const ids = new Set(articles.map(({ id }) => id));
  const isOriginal = ({ reprintOf }: StoryArticle) => !reprintOf || !ids.has(reprintOf);
  return (
    <Card label={t('story.articles')}>
      <h2>{t('story.articles')}</h2>
      <ol className={classes.articles}>
        {articles.filter(isOriginal).map((article) => (
          <li key={article.id}>
            <Article article={article} />
            {article.excerpt && (
              <p className={classes.excerpt} lang={langOf(article.language)}>
                {article.excerpt}
              </p>
            )}
            <Reprints of={articles.filter(({ reprintOf }) => reprintOf === article.id)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Reprints({ of }: { of: StoryArticle[] }) {
  const { t } = useWords();
  if (of.length === 0) return null;
  return (
    <details className={classes.reprints} open={of.length <= SHOWN}>
      <summary>{t('story.reprints', { count: of.length })}</summary>
      <ol className={classes.articles}>
        {of.map((article) => (
          <li key={article.id}>
            <Article article={article} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Article({ article }: { article: StoryArticle }) {
  const { t, dates } = useWords();
  return (
    <>
      <p className={classes.articleTitle}>
        <OuterLink url={article.url} lang={langOf(article.language)}>
          {article.title}
        </OuterLink>
      </p>
      <p className={classes.facts}>
        {article.sourceName} · {t(`coverageLanguage.${article.language}`)} · {dates.moment(article.publishedAt)}
      </p>
      {article.dateRepaired && (
        <p className={classes.facts}>{t('story.dateRepaired', { moment: dates.moment(article.fetchedAt) })}</p>
      )}
    </>
  );
}
