import type { Caught, DryRun } from '../../api/coverage-types';
import { useWords } from '../../i18n/use-words';
import classes from './coverage.module.css';
import { TriedArticle } from './tried-article';

/** What a rule would have caught: the numbers with their denominators, then the articles with the words that fired it. */
export function DryRunResult({ found, changed }: { found: DryRun; changed: boolean }) {
  const { t, dates } = useWords();
  return (
    <div className={classes.result} role="status">
      {changed && <p className={classes.note}>{t('dryRun.changed')}</p>}
      <p>
        <strong>{t('dryRun.caught', { count: found.caught })}</strong>{' '}
        {t('dryRun.of', { count: found.aboutUs, all: found.articles, since: dates.day(dates.dateOf(found.since)) })}
      </p>
      {found.caught > 0 && <p>{t('dryRun.newlyTold', { count: found.newlyTold, stories: found.stories })}</p>}
      {found.confirmed + found.falseAlarms > 0 && (
        <p>{t('dryRun.judged', { confirmed: found.confirmed, falseAlarms: found.falseAlarms })}</p>
      )}
      {found.noLongerCaught > 0 && <p>{t('dryRun.noLonger', { count: found.noLongerCaught })}</p>}
      {found.leftOut && <p className={classes.note}>{t('dryRun.leftOut')}</p>}
      <ul className={classes.caught}>
        {found.items.map((one) => (
          <CaughtRow key={one.articleId} caught={one} />
        ))}
      </ul>
      {found.items.length < found.caught && (
        <p className={classes.note}>{t('dryRun.shown', { count: found.items.length })}</p>
      )}
    </div>
  );
}

function CaughtRow({ caught }: { caught: Caught }) {
  const { t } = useWords();
  // A story nobody need look at has no page.
  return (
    <TriedArticle article={caught} storyId={caught.was === 'none' ? null : caught.storyId}>
      {caught.was === caught.wouldBe
        ? t(`dryRun.same.${caught.was}`)
        : t('dryRun.change', {
            was: t(`dryRun.outcome.${caught.was}`),
            wouldBe: t(`dryRun.outcome.${caught.wouldBe}`),
          })}
      {caught.officerSaid && `. ${t(`dryRun.officerSaid.${caught.officerSaid}`)}`}
    </TriedArticle>
  );
}
