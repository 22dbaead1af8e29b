import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TriedArticle as Article } from '../../api/coverage-types';
import { useWords } from '../../i18n/use-words';
import { MarkedText } from '../../ui/marked-text';
import { OuterLink } from '../../ui/outer-link';
import { langOf } from '../stories/lang-of';
import classes from './coverage.module.css';

interface Props {
  article: Article;
  /** The story that has a page here; null opens the outlet's own. */
  storyId: string | null;
  /** What would have come of it. */
  children: ReactNode;
}

/** An article that was found by trying: its headline, the sentence with what was looked for, where and when it stood. */
export function TriedArticle({ article, storyId, children }: Props) {
  const { dates } = useWords();
  const lang = langOf(article.language);
  return (
    <li>
      {storyId ? (
        <Link to={`/stories/${storyId}`} lang={lang}>
          {article.title}
        </Link>
      ) : (
        <OuterLink url={article.url} lang={lang}>
          {article.title}
        </OuterLink>
      )}
      <p lang={lang}>
        <MarkedText text={article.sentence} places={article.marks} />
      </p>
      <span className={classes.facts}>
        {article.sourceName}, {dates.moment(article.publishedAt)}
      </span>
      <span className={classes.facts}>{children}</span>
    </li>
  );
}
