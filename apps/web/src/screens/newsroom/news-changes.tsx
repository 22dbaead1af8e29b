import type { NewsDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { noteIn } from '../../ui/note-in';
import classes from './newsroom.module.css';

/** Every public version with what changed in it: a correction is never silent. */
export function NewsChanges({ changes }: Pick<NewsDetails, 'changes'>) {
  const { t, dates, language } = useWords();
  return (
    <Card label={t('newsroom.changes')}>
      <h2>{t('newsroom.changes')}</h2>
      <ol className={classes.list} reversed>
        {changes.map(({ number, changeKind, note, releasedAt }) => (
          <li key={number} className={classes.item}>
            <span>
              {t(`newsroom.change.${changeKind}`)}
              {note && `: ${noteIn(note, language)}`}
            </span>
            <span className={classes.facts}>{dates.fullMoment(releasedAt)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
