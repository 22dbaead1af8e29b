import type { Clock, RequestKind } from '../../api/types';
import { AskedBy } from '../../clock/asked-by';
import { ClockDays } from '../../clock/clock-days';
import { SkippedDays } from '../../clock/skipped-days';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';

interface Props {
  clock: Clock | undefined;
  error: unknown;
  title: string;
  /** The kind named on the form; the profile may give this requester another one. */
  named: RequestKind;
}

/** Today's legal due date before anything is sent, with the days it counts. */
export function ClockPreview({ clock, error, title, named }: Props) {
  const { t, dates, now } = useWords();
  return (
    <Card label={title}>
      <h2>{title}</h2>
      {error !== null && error !== undefined && <ProblemNote problem={error} />}
      {!clock && !error && <Loading rows={2} height={60} />}
      {clock && (
        <>
          <p className={classes.number}>{dates.fullDay(clock.dueOn)}</p>
          {clock.kind !== named && (
            <p className={classes.note}>{t('clock.otherKind', { kind: t(`kind.${clock.kind}`) })}</p>
          )}
          <AskedBy clock={clock} />
          {clock.provisional && <p className={classes.note}>{t('clock.provisional')}</p>}
          <div className={classes.days}>
            <ClockDays
              days={clock.days}
              today={dates.dateOf(now)}
              dueOn={clock.dueOn}
              workingDaysOverdue={0}
              closed={false}
            />
          </div>
          <SkippedDays clock={clock} />
        </>
      )}
    </Card>
  );
}
