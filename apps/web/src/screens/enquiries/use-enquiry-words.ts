import type { Enquiry } from '../../api/enquiry-types';
import type { Tone } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import { wordsFor } from './party-of';

/**
 * How an enquiry stands, in one short line, and how pressing that is.
 * @param own the reader works in the unit: nobody is told of their own silence
 */
export function useEnquiryWords(own = false) {
  const { t, dates, now } = useWords();
  return (
    enquiry: Pick<Enquiry, 'state' | 'origin' | 'dueAt' | 'overdueAt' | 'settledAt' | 'late' | 'otherBody'>,
  ): { words: string; tone: Tone } => {
    const { state, origin, dueAt, overdueAt, settledAt, late } = enquiry;
    const isOwn = own || origin === 'body';
    const words = wordsFor(enquiry);
    if (settledAt) {
      const how = state === 'replied' && late ? 'replied-late' : state;
      const tone = state === 'replied' && !late ? 'fine' : late || state === 'not-competent' ? 'late' : 'fine';
      return { words: t(`enquiry.state.${how}`, { moment: dates.moment(settledAt) }), tone };
    }
    if (state === 'clarifying') return { words: t('enquiry.state.clarifying', words), tone: 'today' };
    const isLate = overdueAt !== null || Date.parse(dueAt) <= now.getTime();
    if (isLate)
      return {
        words: t(isOwn ? 'enquiry.state.overdueOwn' : 'enquiry.state.overdue', {
          moment: dates.moment(dueAt),
          ...words,
        }),
        tone: 'late',
      };
    const isToday = dates.dateOf(dueAt) === dates.dateOf(now);
    return isToday
      ? { words: t('enquiry.state.today', { time: dates.time(dueAt) }), tone: 'today' }
      : { words: t('enquiry.state.asked', { moment: dates.moment(dueAt) }), tone: 'fine' };
  };
}
