import type { TFunction } from 'i18next';
import type { DueState, RequestRow, RequestState } from '../api/types';
import { useWords } from '../i18n/use-words';
import { hoursAndMinutes } from './time-left';

export type Tone = 'late' | 'today' | 'fine';

export interface DueInput {
  state: RequestState;
  dueState: DueState;
  dueOn: string;
  dueAt: string;
  workingDaysLeft: number;
  workingDaysOverdue: number;
}

export const toneOf = (dueState: DueState): Tone =>
  dueState === 'overdue' || dueState === 'answered-late' ? 'late' : dueState === 'due-today' ? 'today' : 'fine';

/** «2 ч 40 мин»; under an hour only minutes. */
export function spanWords(t: TFunction, until: string, now: Date): string {
  const { hours, minutes } = hoursAndMinutes(until, now);
  if (hours === 0) return t('time.minutes', { minutes });
  return minutes === 0 ? t('time.hours', { hours }) : t('time.hoursMinutes', { hours, minutes });
}

/** What the end of a request is called, in time and late. */
const inTime: Partial<Record<RequestState, string>> = {
  refused: 'due.refusedInTime',
  redirected: 'due.redirected',
  returned: 'due.returned',
  terminated: 'due.terminatedInTime',
};
const late: Partial<Record<RequestState, string>> = {
  refused: 'due.refusedLate',
  redirected: 'due.redirected',
  returned: 'due.returned',
  terminated: 'due.terminatedLate',
};

/** The term told in words: working days first, then hours; one vocabulary everywhere. */
export function useDueWords() {
  const { t, dates, now } = useWords();
  return (
    request: DueInput | RequestRow,
    place: 'alone' | 'beside the date' = 'alone',
  ): { words: string; tone: Tone } => {
    const tone = toneOf(request.dueState);
    const alone = place === 'alone';
    const left = spanWords(t, request.dueAt, now);
    const say = (): string => {
      switch (request.dueState) {
        case 'answered':
          return t(inTime[request.state] ?? 'due.answeredInTime');
        case 'answered-late':
          return t(late[request.state] ?? 'due.answeredLate');
        case 'overdue':
          return request.workingDaysOverdue > 0
            ? t('due.overdue', { count: request.workingDaysOverdue })
            : t('due.overdueSince', { moment: dates.moment(request.dueAt) });
        case 'due-today':
          return alone ? t('due.today', { time: dates.time(request.dueAt), left }) : t('due.todayLeft', { left });
        case 'extended':
          return alone
            ? t('due.extended', { day: dates.day(request.dueOn) })
            : t('due.extendedLeft', { count: request.workingDaysLeft });
        case 'on-time':
          return t(alone ? 'due.left' : 'due.onlyLeft', {
            day: dates.day(request.dueOn),
            count: request.workingDaysLeft,
          });
      }
    };
    return { words: say(), tone };
  };
}
