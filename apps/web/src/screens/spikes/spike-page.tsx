import { Link, useParams } from 'react-router';
import type { SpikeArticle } from '../../api/spike-paths';
import { useSpike } from '../../api/spikes';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { OuterLink } from '../../ui/outer-link';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { langOf } from '../stories/lang-of';
import classes from './spikes.module.css';
import { useSpikeWords } from './use-spike-words';

/** One wave of coverage: what is usual, what was counted, and every article of it. */
export default function SpikePage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const wordsOf = useSpikeWords();
  const { data: spike, error, refetch } = useSpike(id);
  const trail = [{ to: '/stories', label: t('nav.monitoring') }];
  if (error)
    return (
      <Page title={t('spikes.name')} trail={trail}>
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!spike)
    return (
      <Page title={t('common.loading')} trail={trail}>
        <Loading rows={3} height={120} />
      </Page>
    );
  const { title, usual, state } = wordsOf(spike);
  const hidden = spike.publishedCount - spike.published.length;
  return (
    <Page title={title} trail={trail} here={t('spikes.name')} summary={`${state} ${usual}`}>
      <Card label={t('story.articles')}>
        <h2>{t('story.articles')}</h2>
        <ol className={classes.articles}>
          {spike.published.map((article) => (
            <li key={article.id}>
              <Article article={article} />
            </li>
          ))}
        </ol>
        {hidden > 0 && <p className={classes.facts}>{t('spikes.more', { count: hidden })}</p>}
      </Card>
    </Page>
  );
}

function Article({ article }: { article: SpikeArticle }) {
  const { t, dates } = useWords();
  return (
    <>
      <p className={classes.title}>
        <OuterLink url={article.url} lang={langOf(article.language)}>
          {article.title}
        </OuterLink>
      </p>
      <p className={classes.facts}>
        {article.sourceName} · {t(`coverageLanguage.${article.language}`)} · {dates.moment(article.publishedAt)}
        {article.storyId && (
          <>
            {' · '}
            <Link to={`/stories/${article.storyId}`} aria-label={t('spikes.storyOf', { title: article.title })}>
              {t('story.title')}
            </Link>
          </>
        )}
      </p>
    </>
  );
}
