import { usePeople } from '../../api/coordination';
import type { PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './publishing.module.css';

/** What happened to a publication, the latest first; names come from the body's own list of people. */
export function PublicationHistory({ history }: Pick<PublicationDetails, 'history'>) {
  const { t, dates } = useWords();
  const { data: people } = usePeople();
  const nameOf = (id: string) => people?.find((person) => person.id === id)?.name ?? '';
  return (
    <Card label={t('publishing.history')}>
      <h2>{t('publishing.history')}</h2>
      <ol className={classes.history}>
        {history.map((line, index) => (
          <li key={index} className={classes.row}>
            <span>{t(`publishing.happened.${line.kind}`)}</span>
            <span className={classes.facts}>
              {dates.moment(line.at)}
              {nameOf(line.actorId) && ` · ${nameOf(line.actorId)}`}
            </span>
            {typeof line.params['comment'] === 'string' && <span>{line.params['comment']}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
