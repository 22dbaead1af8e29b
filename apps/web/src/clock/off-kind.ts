import type { ClockDay } from '../api/types';

/** A weekend, a holiday, or a day off moved from elsewhere: one word for a small cell; the full reason stands below it. */
export function offKind(day: ClockDay): 'weekend' | 'holiday' | 'moved' {
  if (day.reason === undefined || day.reason.en === 'weekend') return 'weekend';
  return day.reason.en.startsWith('transferred') ? 'moved' : 'holiday';
}
