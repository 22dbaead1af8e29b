import { Link } from 'react-router';
import { useNewsrooms } from '../../api/newsroom';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from './newsroom.module.css';

/** Every internet resource of every body. */
export default function NewsroomsPage() {
  const { t, say, language } = useWords();
  const { data, error, refetch } = useNewsrooms();
  return (
    <Page title={t('newsroom.all')} summary={t('newsroom.allSummary')}>
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} height={72} />}
      {data?.length === 0 && <EmptyNote title={t('newsroom.empty')}>{t('newsroom.emptyHint')}</EmptyNote>}
      {data && data.length > 0 && (
        <Card label={t('newsroom.all')}>
          <ul className={classes.list}>
            {data.map((newsroom) => (
              <li key={newsroom.resourceId} className={classes.item}>
                <Link to={`/${language}/news/${newsroom.slug}`} className={classes.itemTitle}>
                  {say(newsroom.name)}
                </Link>
                <p className={classes.facts}>{say(newsroom.bodyName)}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
