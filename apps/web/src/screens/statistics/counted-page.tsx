import { Link, useSearchParams } from 'react-router';
import { useCountedRequests } from '../../api/statistics';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import newsroom from '../newsroom/newsroom.module.css';
import { CountedList } from './counted-list';
import { countedOf } from './counted-of';

/** The requests behind a number of the statistics. */
export default function CountedPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const { measure, period, unit, ground, back } = countedOf(params);
  const list = useCountedRequests(period, measure, unit, ground);
  return (
    <Page
      title={t(`statistics.of.${measure}`)}
      trail={[{ to: `/statistics?${back}`, label: t('statistics.title') }]}
      summary={t(`statistics.means.${measure}`)}
    >
      <CountedList
        measure={measure}
        list={list}
        title={(item) => (
          <Link to={`/requests/${item.id}`} className={newsroom.itemTitle}>
            {item.subject}
          </Link>
        )}
      />
    </Page>
  );
}
