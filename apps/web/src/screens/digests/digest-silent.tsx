import { Link } from 'react-router';
import type { DigestContent } from '../../api/digest-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './digests.module.css';

interface Props {
  sources: DigestContent['silent'];
  /** The reader may open the page of a source. */
  opens: boolean;
}

/** Sources that have given nothing for longer than expected; nothing where there are none. */
export function DigestSilent({ sources, opens }: Props) {
  const { t, dates } = useWords();
  if (sources.length === 0) return null;
  return (
    <Card label={t('digests.part.silent')}>
      <h2>{t('digests.part.silent')}</h2>
      <ul className={classes.items}>
        {sources.map(({ id, name, since }) => (
          <li key={id}>
            {opens ? <Link to={`/sources/${id}`}>{name}</Link> : name}
            <p className={classes.facts}>{t('digests.silentSince', { moment: dates.moment(since) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
