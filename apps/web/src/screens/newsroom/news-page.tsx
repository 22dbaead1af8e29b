import { Link, useParams } from 'react-router';
import { useNewsItem, useNewsroom } from '../../api/newsroom';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Markup } from '../../ui/markup';
import { noteIn } from '../../ui/note-in';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { NewsChanges } from './news-changes';
import classes from './newsroom.module.css';

/** One publication, with when it was posted and updated, its other languages and the history of its changes. */
export default function NewsPage() {
  const { slug = '', id = '' } = useParams();
  const { t, say, language, dates } = useWords();
  const { data: newsroom } = useNewsroom(slug);
  const { data: news, error, refetch } = useNewsItem(slug, id);
  const trail = [{ to: `/${language}/news/${slug}`, label: newsroom ? say(newsroom.name) : t('newsroom.all') }];

  if (!news)
    return (
      <Page title={t('newsroom.latest')} trail={trail}>
        {error ? <ProblemNote problem={error} onRetry={() => void refetch()} /> : <Loading rows={3} height={160} />}
      </Page>
    );

  const edition = news.editions[language];
  const others = languages.filter((one) => one !== language && news.editions[one]);
  const [first] = others;
  const title = edition?.title ?? (first && news.editions[first]?.title) ?? t('newsroom.withdrawn');

  return (
    <Page
      title={title}
      trail={trail}
      here={say(news.section.name)}
      summary={[
        t('newsroom.posted', { moment: dates.fullMoment(news.publishedAt) }),
        news.updatedAt !== news.publishedAt && t('newsroom.updated', { moment: dates.fullMoment(news.updatedAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {news.withdrawal && (
        <p className={classes.notice}>
          {t('newsroom.withdrawnAt', {
            moment: dates.fullMoment(news.withdrawal.at),
            reason: noteIn(news.withdrawal.reason, language),
          })}
        </p>
      )}
      {!news.withdrawal && !edition && (
        <p className={classes.notice}>{t('newsroom.notInLanguage', { language: languageLabels[language].full })}</p>
      )}
      {edition && (
        <Card className={classes.stack} label={edition.title}>
          <p className={classes.lead}>{edition.lead}</p>
          <Markup text={edition.text} />
        </Card>
      )}
      {others.length > 0 && (
        <p>
          {t('newsroom.otherLanguages')}{' '}
          {others.map((one) => (
            <Link key={one} to={`/${one}/news/${slug}/${id}`} lang={one} hrefLang={one}>
              {languageLabels[one].full}{' '}
            </Link>
          ))}
        </p>
      )}
      <NewsChanges changes={news.changes} />
    </Page>
  );
}
