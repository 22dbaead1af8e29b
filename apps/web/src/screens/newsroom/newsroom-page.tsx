import { Button } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { feedOf, useNews, useNewsroom } from '../../api/newsroom';
import { languageLabels } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import classes from './newsroom.module.css';

/** What a body publishes, for anybody: the latest first, by section, with a feed. */
export default function NewsroomPage() {
  const { slug = '' } = useParams();
  const { t, say, language, dates } = useWords();
  const [params, setParams] = useSearchParams();
  const section = params.get('section') ?? undefined;
  const newsroom = useNewsroom(slug);
  const news = useNews(slug, language, section);
  const items = news.data?.pages.flatMap((page) => page.items) ?? [];
  const trail = [{ to: `/${language}/news`, label: t('newsroom.all') }];
  const error = newsroom.error ?? news.error;

  return (
    <Page
      title={newsroom.data ? say(newsroom.data.name) : t('newsroom.all')}
      trail={trail}
      summary={newsroom.data && say(newsroom.data.bodyName)}
    >
      {error && <ProblemNote problem={error} onRetry={() => void news.refetch()} />}
      {newsroom.data && (
        <ViewChips
          label={t('newsroom.sections')}
          views={['all', ...newsroom.data.sections.map(({ id }) => id)]}
          chosen={section ?? 'all'}
          say={(one) => say(newsroom.data.sections.find(({ id }) => id === one)?.name) || t('newsroom.everything')}
          onChoose={(one) => setParams(one === 'all' ? {} : { section: one })}
        />
      )}
      {news.isPending && !error && <Loading rows={4} height={96} />}
      {news.isSuccess && items.length === 0 && (
        <EmptyNote title={t('newsroom.empty')}>{t('newsroom.emptyHint')}</EmptyNote>
      )}
      {items.length > 0 && (
        <Card label={t('newsroom.latest')}>
          <ul className={classes.list}>
            {items.map((item) => (
              <li key={item.id} className={classes.item}>
                <Link to={`/${language}/news/${slug}/${item.id}`} className={classes.itemTitle} lang={item.language}>
                  {item.title}
                </Link>
                <p lang={item.language}>{item.lead}</p>
                <p className={classes.facts}>
                  {dates.fullMoment(item.publishedAt)} · {say(item.section.name)} ·{' '}
                  {item.languages.map((one) => languageLabels[one].short).join(', ')}
                  {item.state === 'corrected' && ` · ${t('newsroom.corrected')}`}
                </p>
                {item.language !== language && (
                  <p className={classes.facts}>
                    {t('newsroom.notInLanguage', { language: languageLabels[language].full })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {news.hasNextPage && (
        <Button variant="default" loading={news.isFetchingNextPage} onClick={() => void news.fetchNextPage()}>
          {t('newsroom.more')}
        </Button>
      )}
      <p className={classes.facts}>
        <a href={feedOf(slug, language)} type="application/feed+json">
          {t('newsroom.feed')}
        </a>
        {newsroom.data?.others.map((other) => (
          <span key={other.resourceId}>
            {' · '}
            <Link to={`/${language}/news/${other.slug}`}>{say(other.name)}</Link>
          </span>
        ))}
      </p>
    </Page>
  );
}
