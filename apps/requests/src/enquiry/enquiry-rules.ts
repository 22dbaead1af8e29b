import { profileByCode } from '@baspasoz/law';
import type { EnquiryRules } from '@baspasoz/law';

/** The rule of an enquiry's inner term: another body has a rule of its own. */
export const enquiryRulesOf = (enquiry: { legalProfile: string; otherBodyId: string | null }): EnquiryRules =>
  profileByCode(enquiry.legalProfile)[enquiry.otherBodyId ? 'bodyEnquiry' : 'unitEnquiry'];
