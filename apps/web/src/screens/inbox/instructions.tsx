import { useUnits } from '../../api/coordination';
import { useInstructed } from '../../api/notifications';
import { useWords } from '../../i18n/use-words';
import classes from './inbox.module.css';

const toneOf = (state: string | null) =>
  state === 'replied' ? 'fine' : state === 'overdue' || state === 'not-competent' ? 'late' : 'today';

/** What became of the head's latest instructions. */
export function Instructions() {
  const { t, say, dates } = useWords();
  const { data } = useInstructed();
  const units = useUnits();
  if (!data || data.length === 0) return null;
  const unitOf = (id: string) => say(units.data?.find((unit) => unit.id === id)?.name);
  return (
    <section className={classes.instructions} aria-label={t('inbox.instructions')}>
      <h2>{t('inbox.instructions')}</h2>
      <ul>
        {data.map(({ matter, instruction }) => (
          <li key={instruction.id}>
            <p>{instruction.text}</p>
            <p className={classes.proposal}>
              {[unitOf(instruction.unitId), matter.params['number'], dates.day(instruction.dueOn)]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p className={classes.instructed} data-tone={toneOf(instruction.state)}>
              {t(`inbox.instructed.${instruction.state ?? 'given'}`, {
                moment: instruction.stateAt ? dates.moment(instruction.stateAt) : '',
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
