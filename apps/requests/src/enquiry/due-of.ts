import type { EnquiryRules } from '@baspasoz/law';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { proposedDue } from '../domain/enquiry-terms.js';
import type { OuterTerm } from '../domain/enquiry-terms.js';
import { problems } from '../problems.js';

/** The inner due moment that the officer chose, or the proposed one. Problem `enquiry-due-in-past`. */
export function dueOf(
  chosen: { dueAt?: string },
  { now, calendar }: BodyFrame,
  outer: OuterTerm | null,
  rules: EnquiryRules,
): Date {
  const dueAt = chosen.dueAt ? new Date(chosen.dueAt) : proposedDue(now, outer, rules, calendar);
  if (dueAt <= now) throw problems['enquiry-due-in-past']({}, [{ field: 'dueAt', code: 'invalid' }]);
  return dueAt;
}
