import { useCancelAbsence } from '../../api/leadership';
import type { Absence } from '../../api/leadership-paths';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import classes from './leadership.module.css';

interface Props {
  absences: readonly Absence[];
  nameOf: (personId: string) => string;
  mayCancel: boolean;
}

/** Absences that last or lie ahead, the earliest first. */
export function Absences({ absences, nameOf, mayCancel }: Props) {
  const { t, dates } = useWords();
  const cancel = useCancelAbsence();
  return (
    <Card label={t('leadership.absences')}>
      <h2>{t('leadership.absences')}</h2>
      {absences.length === 0 && <p className={classes.hint}>{t('leadership.noAbsences')}</p>}
      {cancel.error && <ProblemNote problem={cancel.error} />}
      <ul className={classes.list}>
        {absences.map(({ id, personId, from, to }) => (
          <li key={id}>
            <span className={classes.post}>
              {from === to ? dates.day(from) : `${dates.day(from)} – ${dates.day(to)}`}
            </span>
            <span className={classes.name}>{nameOf(personId)}</span>
            <span className={classes.standing}>
              {mayCancel && (
                <TextButton
                  aria-label={t('leadership.cancelNamed', { name: nameOf(personId), day: dates.day(from) })}
                  onClick={() => cancel.mutate(id)}
                >
                  {t('leadership.cancel')}
                </TextButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
