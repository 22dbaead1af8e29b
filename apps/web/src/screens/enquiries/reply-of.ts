import type { Enquiry, EnquiryLine } from '../../api/enquiry-types';

/** What the unit settled the enquiry with: its reply, or the reason why there is none. */
export const replyOf = ({ lines }: Enquiry): EnquiryLine | undefined =>
  lines.findLast(({ kind }) => kind === 'reply' || kind === 'decline' || kind === 'hand-over');
