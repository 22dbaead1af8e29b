import type { Counts } from '../../api/types';
import { spanWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';

/** The sentence under the title: what is late, what is today, when the next term ends. */
export function useQueueSummary(counts: Counts | undefined): string | undefined {
  const { t, now } = useWords();
  if (!counts) return undefined;
  const nextWords = (dueAt: string): string => {
    const hours = (Date.parse(dueAt) - now.getTime()) / 3_600_000;
    return hours < 24 ? spanWords(t, dueAt, now) : t('time.days', { count: Math.floor(hours / 24) });
  };
  const late = t('queue.overdueCount', { count: counts.overdue });
  const today = t('queue.todayCount', { count: counts.today });
  return `${late}, ${today}. ${counts.nextDueAt ? t('queue.next', { left: nextWords(counts.nextDueAt) }) : ''}`;
}
