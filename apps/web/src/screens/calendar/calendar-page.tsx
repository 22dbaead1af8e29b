import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext } from 'react-router';
import { useWorkCalendar } from '../../api/calendar';
import type { WorkCalendarDay } from '../../api/calendar-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import classes from './calendar.module.css';
import { ChangedDays } from './changed-days';
import { YearGrid } from './year-grid';

const ChangeDayPanel = lazy(() => import('./change-day-panel'));
const WithdrawDayPanel = lazy(() => import('./withdraw-day-panel'));

/** The working calendar by which terms are counted: what each special day rests on, and the body's own changes. */
export default function CalendarPage() {
  const { t, dates, now } = useWords();
  const session = useOutletContext<Session>();
  const [year, setYear] = useState(() => Number(dates.dateOf(now).slice(0, 4)));
  const { data, error, refetch } = useWorkCalendar(year);
  const [panel, setPanel] = useState<WorkCalendarDay | 'change' | null>(null);
  const manages = may(session, 'calendar.manage');
  const close = () => setPanel(null);
  return (
    <Page
      title={t('calendar.title', { year })}
      summary={data && t('calendar.hours', data.workingHours)}
      actions={
        <>
          <Button
            variant="default"
            aria-label={t('calendar.yearOf', { year: year - 1 })}
            onClick={() => setYear(year - 1)}
          >
            ← {year - 1}
          </Button>
          <Button
            variant="default"
            aria-label={t('calendar.yearOf', { year: year + 1 })}
            onClick={() => setYear(year + 1)}
          >
            {year + 1} →
          </Button>
          {manages && <Button onClick={() => setPanel('change')}>{t('calendar.change')}</Button>}
        </>
      }
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={4} height={120} />}
      {data && (
        <>
          {data.provisional && <p className={classes.provisional}>{t('calendar.provisional')}</p>}
          <YearGrid year={data.year} days={data.days} />
          <ChangedDays days={data.days} onWithdraw={manages ? setPanel : null} />
          <Suspense>
            {panel === 'change' && <ChangeDayPanel calendar={data} onClose={close} />}
            {panel !== null && panel !== 'change' && (
              <WithdrawDayPanel day={panel} version={data.version} onClose={close} />
            )}
          </Suspense>
        </>
      )}
    </Page>
  );
}
