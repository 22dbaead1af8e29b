import type { StoryArticle } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { OuterLink } from '../../ui/outer-link';
import { langOf } from './lang-of';
import classes from './story.module.css';

/** Who carried the story: each article with its source, language and time; reprints say of whom. */
export function ArticlesCard({ articles }: { articles: StoryArticle[] }) {
  const { t, dates } = useWords();
  const sourceOf = (id: string) => articles.find((article) => article.id === id)?.sourceName ?? '';
  return (
    <Card label={t('story.articles')}>
      <h2>{t('story.articles')}</h2>
      <ol className={classes.articles}>
        {articles.map((article) => (
          <li key={article.id}>
            <p className={classes.articleTitle}>
              <OuterLink url={article.url} lang={langOf(article.language)}>
                {article.title}
              </OuterLink>
            </p>
            <p className={classes.facts}>
              {article.sourceName} · {t(`coverageLanguage.${article.language}`)} · {dates.moment(article.publishedAt)}
              {article.reprintOf && ` · ${t('story.reprint', { source: sourceOf(article.reprintOf) })}`}
            </p>
            {article.dateRepaired && (
              <p className={classes.facts}>{t('story.dateRepaired', { moment: dates.moment(article.fetchedAt) })}</p>
            )}
            {!article.reprintOf && article.excerpt && (
              <p className={classes.excerpt} lang={langOf(article.language)}>
                {article.excerpt}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
