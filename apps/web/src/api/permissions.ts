import type { Role, Session } from './types';

/**
 * Whose duty a deed is, as docs/permissions.md has it (a spec compares the two). The services decide; the web only leaves out
 * buttons that would be refused.
 */
export const permitted = {
  'request.register': ['authorized-person', 'officer', 'journalist', 'integrator'],
  'request.follow-own': ['journalist'],
  'mail.read': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'mail.sort': ['authorized-person', 'officer'],
  'request.assign': ['authorized-person', 'officer'],
  'request.answer': ['authorized-person', 'officer', 'unit-officer'],
  'request.refuse': ['authorized-person', 'officer'],
  'register.prepare': ['authorized-person', 'officer'],
  'retention.read': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'request.hold': ['authorized-person', 'first-head', 'deputy'],
  'requester.erase': ['authorized-person', 'first-head', 'deputy'],
  'statistics.read': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'calendar.manage': ['authorized-person', 'operator'],
  'absence.record': ['authorized-person', 'first-head', 'deputy'],
  'body.manage': ['authorized-person', 'first-head', 'operator'],
  'approval-chain.manage': ['authorized-person', 'first-head'],
  'answer.approve': ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy'],
  'provision.ask': ['authorized-person', 'officer'],
  'request.extend': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'enquiry.read': ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy', 'integrator'],
  'enquiry.send': ['authorized-person', 'officer'],
  'enquiry.reply': ['unit-officer', 'authorized-person', 'officer'],
  'enquiry.measure': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'request.redirect': ['authorized-person', 'officer'],
  'request.clarify': ['authorized-person', 'officer', 'unit-officer'],
  'request.return': ['authorized-person', 'officer'],
  'request.terminate': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'request.correct': ['authorized-person', 'officer'],
  'complaint.handle': ['authorized-person', 'officer'],
  'line.read': ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy'],
  'line.write': ['authorized-person', 'officer', 'unit-officer'],
  'line.approve': ['authorized-person', 'unit-officer', 'first-head', 'deputy'],
  'line.resolve': ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy'],
  'topic.manage': ['authorized-person', 'first-head', 'deputy'],
  'story.read': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'story.triage': ['authorized-person', 'officer'],
  'source.read': ['authorized-person', 'officer'],
  'source.manage': ['authorized-person', 'officer'],
  'coverage.manage': ['authorized-person', 'officer'],
  'article.give': ['authorized-person', 'officer', 'integrator'],
  'accreditation.read': ['authorized-person', 'officer', 'first-head', 'deputy'],
  'accreditation.manage': ['authorized-person', 'officer'],
  'accreditation.decide': ['authorized-person', 'first-head', 'deputy'],
  'accreditation.apply': ['journalist'],
  'publication.read': ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy'],
  'publication.write': ['authorized-person', 'officer'],
  'publication.approve-immediately': ['first-head', 'deputy'],
  'newsroom.manage': ['authorized-person'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permitted;

export function may(session: Session, permission: Permission): boolean {
  const holders: readonly Role[] = permitted[permission];
  return session.roles.some((role) => holders.includes(role));
}
