import type { AccreditationClock, AccreditationItem } from '../../api/accreditation-types';
import { ClockDays } from '../../clock/clock-days';
import { Computation } from '../../clock/computation';
import { SkippedDays } from '../../clock/skipped-days';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from '../request/request.module.css';
import { useDecisionWords } from './use-decision-words';

/** An application is neither redirected nor extended, and its term counts from registration. */
const never = { redirectBy: null, returnBy: null, dueIfExtended: null, extensionAllowedOnlyIfSeveralHolders: false };

/** The clock of an application at full size: the term, its days, the days it skipped and why, and the whole computation. */
export function ApplicationClock({ item, clock }: { item: AccreditationItem; clock: AccreditationClock }) {
  const { t, dates, now } = useWords();
  const { words, tone } = useDecisionWords()(item);
  return (
    <Card label={t('accreditation.term')}>
      <h2 className={classes.clockTitle}>
        {t('accreditation.decideBy', { moment: dates.fullMoment(item.dueAt) })}{' '}
        <span className={classes.tone} data-tone={tone}>
          {words}
        </span>
      </h2>
      {clock.provisional && <p className={classes.provisional}>{t('clock.provisional')}</p>}
      <ClockDays
        days={clock.days}
        today={dates.dateOf(item.decidedAt ?? now)}
        dueOn={item.dueOn}
        workingDaysOverdue={item.workingDaysOverdue}
        closed={item.decidedAt !== null}
      />
      <SkippedDays clock={clock} />
      <Computation clock={{ ...clock, ...never, anchor: 'registration' }} />
    </Card>
  );
}
