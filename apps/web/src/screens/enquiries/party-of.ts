import type { Enquiry } from '../../api/enquiry-types';

/** Whom an enquiry is with: a unit of this body, or another body. */
export const partyOf = ({ unitName, otherBody }: Pick<Enquiry, 'unitName' | 'otherBody'>) =>
  otherBody ? otherBody.name : unitName;

/** The words differ between a unit and another body. */
export const wordsFor = ({ otherBody }: Pick<Enquiry, 'otherBody'>) => (otherBody ? { context: 'body' } : {});
