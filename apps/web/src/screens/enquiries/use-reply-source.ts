import type { ClaimSource } from '../../api/draft-types';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';

/** Where a statement of the answer comes from that was taken from a reply: the unit; the other body and the day. */
export function useReplySource() {
  const { say, dates } = useWords();
  return ({ id, unitName, otherBody, settledAt }: Enquiry): ClaimSource =>
    otherBody
      ? {
          kind: 'body-reply',
          label: [say(otherBody.name), settledAt && dates.day(dates.dateOf(settledAt))].filter(Boolean).join(', '),
          ref: id,
        }
      : { kind: 'unit-reply', label: say(unitName), ref: id };
}
