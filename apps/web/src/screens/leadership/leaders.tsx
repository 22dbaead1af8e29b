import type { Absence, Leadership } from '../../api/leadership-paths';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { actingOn, awayOn } from './acting';
import classes from './leadership.module.css';

interface Props {
  leadership: Leadership;
  absences: readonly Absence[];
  nameOf: (personId: string) => string;
  onAppoint: (() => void) | null;
  onDismiss: ((personId: string) => void) | null;
}

/** The head and the deputies in the order in which the head's matters reach them, with who acts today. */
export function Leaders({ leadership, absences, nameOf, onAppoint, onDismiss }: Props) {
  const { t, dates, now } = useWords();
  const today = dates.dateOf(now);
  const acting = actingOn(leadership, absences, today);
  const { firstHead, deputies } = leadership;
  const standing = (personId: string) => {
    const away = awayOn(absences, personId, today);
    if (away) return t('leadership.awayUntil', { day: dates.day(away.to) });
    return personId === acting && personId !== firstHead?.personId ? t('leadership.acts') : t('leadership.there');
  };
  return (
    <Card label={t('leadership.leaders')}>
      <h2>{t('leadership.leaders')}</h2>
      {acting === null && <p className={classes.nobody}>{t('leadership.nobody')}</p>}
      <ol className={classes.list}>
        {firstHead && (
          <li data-acting={firstHead.personId === acting || undefined}>
            <span className={classes.post}>{t('leadership.head')}</span>
            <span className={classes.name}>{nameOf(firstHead.personId)}</span>
            <span className={classes.standing}>{standing(firstHead.personId)}</span>
          </li>
        )}
        {deputies.map(({ personId, order }) => (
          <li key={personId} data-acting={personId === acting || undefined}>
            <span className={classes.post}>{t('leadership.deputy', { order })}</span>
            <span className={classes.name}>{nameOf(personId)}</span>
            <span className={classes.standing}>
              {standing(personId)}
              {onDismiss && (
                <TextButton
                  aria-label={t('leadership.dismissNamed', { name: nameOf(personId) })}
                  onClick={() => onDismiss(personId)}
                >
                  {t('leadership.dismiss')}
                </TextButton>
              )}
            </span>
          </li>
        ))}
      </ol>
      {deputies.length === 0 && <p className={classes.hint}>{t('leadership.noDeputies')}</p>}
      {onAppoint && <TextButton onClick={onAppoint}>{t('leadership.appoint')}</TextButton>}
    </Card>
  );
}
