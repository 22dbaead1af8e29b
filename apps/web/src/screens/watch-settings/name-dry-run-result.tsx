import type { NameDryRun } from '../../api/coverage-types';
import { useWords } from '../../i18n/use-words';
import classes from './coverage.module.css';
import { TriedArticle } from './tried-article';

/** What a name would have found: how many out of how many, what of it is new, then the articles with the name marked. */
export function NameDryRunResult({ found }: { found: NameDryRun }) {
  const { t, dates } = useWords();
  return (
    <div className={classes.result} role="status">
      <p>
        <strong>{t('nameDryRun.named', { count: found.named })}</strong>{' '}
        {t('nameDryRun.of', { count: found.read, since: dates.day(dates.dateOf(found.since)) })}
      </p>
      {found.named > 0 && <p>{t('nameDryRun.added', { count: found.added })}</p>}
      {found.leftOut && <p className={classes.note}>{t('nameDryRun.leftOut')}</p>}
      <ul className={classes.caught}>
        {found.items.map((one) => (
          <TriedArticle key={one.articleId} article={one} storyId={null}>
            {t(one.storyId ? 'nameDryRun.known' : 'nameDryRun.new')}
          </TriedArticle>
        ))}
      </ul>
      {found.items.length < found.named && (
        <p className={classes.note}>{t('dryRun.shown', { count: found.items.length })}</p>
      )}
    </div>
  );
}
