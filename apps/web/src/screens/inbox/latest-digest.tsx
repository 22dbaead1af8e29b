import { Link } from 'react-router';
import { useDigests } from '../../api/digests';
import { useWords } from '../../i18n/use-words';
import classes from './inbox.module.css';

/** The rest that no card tells, once in the morning and once in the evening. */
export function LatestDigest() {
  const { t, dates } = useWords();
  const { data } = useDigests();
  const latest = data?.pages[0]?.items[0];
  return (
    <p className={classes.proposal}>
      {latest ? (
        <Link to={`/coverage/digests/${latest.id}`}>
          {t(`digests.slot.${latest.slot}`)}, {dates.moment(latest.slotAt)}
        </Link>
      ) : (
        <Link to="/coverage/digests/next">{t('digests.showNext')}</Link>
      )}
    </p>
  );
}
