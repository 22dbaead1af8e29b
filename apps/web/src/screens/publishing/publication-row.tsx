import { Link } from 'react-router';
import type { PublicationItem } from '../../api/publishing-types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import classes from './publishing.module.css';
import { usePublicationWords } from './use-publication-words';

/** One publication of the list: what it is, where it stands, what it waits for. */
export function PublicationRow({ item }: { item: PublicationItem }) {
  const { t, say, dates } = useWords();
  const { titleOf, stateOf } = usePublicationWords();
  const title = titleOf(item);
  return (
    <li className={classes.row}>
      <Link to={`/publications/${item.id}`} className={classes.rowTitle} lang={title.lang}>
        {title.text}
      </Link>
      <p className={classes.facts}>
        {stateOf(item)} · {say(item.section.name)} ·{' '}
        {languages
          .filter((language) => item.titles[language] !== undefined)
          .map((language) => languageLabels[language].short)
          .join(', ')}{' '}
        · {t('publishing.changed', { moment: dates.moment(item.changedAt) })}
      </p>
      {item.approval?.immediate && (
        <p className={classes.quote}>{t('publishing.immediateReason', { reason: item.approval.reason ?? '' })}</p>
      )}
      {item.secondCheck && (
        <p className={`${classes.facts} ${classes.tone}`} data-tone={item.secondCheck.isOverdue ? 'late' : 'today'}>
          {t(item.secondCheck.isOverdue ? 'publishing.secondCheckLate' : 'publishing.secondCheckBy', {
            day: dates.day(item.secondCheck.dueOn),
          })}
        </p>
      )}
      {item.reviewOn && <p className={classes.facts}>{t('publishing.reviewOn', { day: dates.day(item.reviewOn) })}</p>}
    </li>
  );
}
