import type { Proposal } from '../../api/source-types';
import { useWords } from '../../i18n/use-words';
import classes from './sources.module.css';

/** The first few articles a source would give, and of one of its pages what would be taken of it. */
export function ProposalArticles({ proposal: { articles, sample } }: { proposal: Proposal }) {
  const { t, dates } = useWords();
  const day = (at: string | null) => at && <span className={classes.facts}>{dates.moment(at)}</span>;
  return (
    <section className={classes.found} aria-label={t('addSource.firstArticles')}>
      <h3>{t('addSource.firstArticles')}</h3>
      {articles.length === 0 && <p className={classes.facts}>{t('addSource.noArticles')}</p>}
      <ul>
        {articles.map(({ title, url, publishedAt }) => (
          <li key={url}>
            {title || url} {day(publishedAt)}
          </li>
        ))}
      </ul>
      {sample && (
        <>
          <h3>{t('addSource.sample')}</h3>
          <p className={classes.sampleTitle}>{sample.title}</p>
          {day(sample.publishedAt)}
          <p>{sample.text}</p>
        </>
      )}
    </section>
  );
}
