import type { Enquiry } from '../../api/enquiry-types';
import type { RequestDetails } from '../../api/types';
import { AskedBy } from '../../clock/asked-by';
import { ClockDays } from '../../clock/clock-days';
import { Computation } from '../../clock/computation';
import { SkippedDays } from '../../clock/skipped-days';
import { useDueWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { InnerTerms } from '../enquiries/inner-terms';
import { useEnquiryWords } from '../enquiries/use-enquiry-words';
import classes from './request.module.css';

type Clocked = Pick<
  RequestDetails,
  'state' | 'dueState' | 'dueOn' | 'dueAt' | 'workingDaysLeft' | 'workingDaysOverdue' | 'clock' | 'closedAt'
>;

/** The clock at full size: the term, its days, the days it skipped and why, the clauses, and the whole computation. */
export function ClockCard({ request, enquiries = [] }: { request: Clocked; enquiries?: Enquiry[] }) {
  const { t, dates, now } = useWords();
  const { words, tone } = useDueWords()(request, 'beside the date');
  const { clock } = request;
  const enquiryWords = useEnquiryWords();
  const counted = enquiries.filter(({ state }) => state !== 'withdrawn' && state !== 'handed-over');
  const closedAt = request.closedAt ?? undefined;
  return (
    <Card label={t('clock.term')}>
      <h2 className={classes.clockTitle}>
        {t('clock.dueAt', { moment: dates.fullMoment(request.dueAt) })}{' '}
        <span className={classes.tone} data-tone={tone}>
          {words}
        </span>
      </h2>
      <AskedBy clock={clock} />
      {clock.provisional && <p className={classes.provisional}>{t('clock.provisional')}</p>}
      <ClockDays
        days={clock.days}
        today={dates.dateOf(closedAt ?? now)}
        dueOn={request.dueOn}
        originalDueOn={clock.originalDueOn}
        workingDaysOverdue={request.workingDaysOverdue}
        closed={closedAt !== undefined}
        innerDues={counted.map((enquiry) => ({ on: dates.dateOf(enquiry.dueAt), tone: enquiryWords(enquiry).tone }))}
      />
      <InnerTerms enquiries={counted} />
      <SkippedDays clock={clock} />
      <Computation clock={clock} />
    </Card>
  );
}
