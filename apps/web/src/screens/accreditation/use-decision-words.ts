import type { AccreditationItem } from '../../api/accreditation-types';
import { spanWords, type Tone } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';

/** The term to decide, told in words: working days first, then hours. */
export function useDecisionWords() {
  const { t, dates, now } = useWords();
  return (item: AccreditationItem): { words: string; tone: Tone } => {
    switch (item.dueState) {
      case 'decided':
        return { words: t('accreditation.due.decided'), tone: 'fine' };
      case 'decided-late':
        return { words: t('accreditation.due.decidedLate'), tone: 'late' };
      case 'overdue':
        return {
          words:
            item.workingDaysOverdue > 0
              ? t('due.overdue', { count: item.workingDaysOverdue })
              : t('due.overdueSince', { moment: dates.moment(item.dueAt) }),
          tone: 'late',
        };
      case 'due-today':
        return {
          words: t('due.today', { time: dates.time(item.dueAt), left: spanWords(t, item.dueAt, now) }),
          tone: 'today',
        };
      case 'on-time':
        return { words: t('due.left', { day: dates.day(item.dueOn), count: item.workingDaysLeft }), tone: 'fine' };
    }
  };
}
