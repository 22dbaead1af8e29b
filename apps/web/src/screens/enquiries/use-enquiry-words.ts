import type { Enquiry } from '../../api/enquiry-types';
import type { Tone } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';

/**
 * How an enquiry stands, in one short line, and how pressing that is.
 * @param own the reader works in the unit: nobody is told of their own silence
 */
export function useEnquiryWords(own = false) {
  const { t, dates, now } = useWords();
  return (
    enquiry: Pick<Enquiry, 'state' | 'dueAt' | 'overdueAt' | 'settledAt' | 'late'>,
  ): { words: string; tone: Tone } => {
    const { state, dueAt, overdueAt, settledAt, late } = enquiry;
    if (settledAt) {
      const how = state === 'replied' && late ? 'replied-late' : state;
      const tone = state === 'replied' && !late ? 'fine' : late || state === 'not-competent' ? 'late' : 'fine';
      return { words: t(`enquiry.state.${how}`, { moment: dates.moment(settledAt) }), tone };
    }
    if (state === 'clarifying') return { words: t('enquiry.state.clarifying'), tone: 'today' };
    const isLate = overdueAt !== null || Date.parse(dueAt) <= now.getTime();
    if (isLate)
      return {
        words: t(own ? 'enquiry.state.overdueOwn' : 'enquiry.state.overdue', { moment: dates.moment(dueAt) }),
        tone: 'late',
      };
    const isToday = dates.dateOf(dueAt) === dates.dateOf(now);
    return isToday
      ? { words: t('enquiry.state.today', { time: dates.time(dueAt) }), tone: 'today' }
      : { words: t('enquiry.state.asked', { moment: dates.moment(dueAt) }), tone: 'fine' };
  };
}
