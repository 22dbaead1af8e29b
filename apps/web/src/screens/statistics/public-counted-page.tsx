import { Link, useSearchParams } from 'react-router';
import { usePublicCountedRequests } from '../../api/statistics';
import type { Body } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import newsroom from '../newsroom/newsroom.module.css';
import { OfBody } from '../public/of-body';
import { CountedList } from './counted-list';
import { countedOf } from './counted-of';
import classes from './statistics.module.css';

/** The requests behind a public number: by number and days; what is in the register opens there. */
export default function PublicCountedPage() {
  return <OfBody>{(body) => <CountedOf body={body} />}</OfBody>;
}

function CountedOf({ body }: { body: Body }) {
  const { t, say, language } = useWords();
  const [params] = useSearchParams();
  const { measure, period, ground, back } = countedOf(params);
  const list = usePublicCountedRequests(body.id, period, measure, ground);
  return (
    <Page
      title={t(`statistics.of.${measure}`)}
      trail={[{ to: `/${language}/statistics/${body.slug}?${back}`, label: t('statistics.title') }]}
      summary={`${say(body.name)}. ${t(`statistics.means.${measure}`)}`}
    >
      <CountedList
        measure={measure}
        list={list}
        title={({ number, entryId }) =>
          entryId ? (
            <Link to={`/${language}/register/${body.slug}/${entryId}`} className={newsroom.itemTitle}>
              {number}
            </Link>
          ) : (
            <span className={newsroom.itemTitle}>{number}</span>
          )
        }
      />
      <p className={classes.facts}>{t('statistics.listHint')}</p>
    </Page>
  );
}
