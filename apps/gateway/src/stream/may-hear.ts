import { allows, type Principal, type Role } from '@baspasoz/auth';
import { isPublic, topicOf, type EventName } from '@baspasoz/contracts';

const staff: readonly Role[] = ['authorized-person', 'officer', 'unit-officer', 'first-head', 'deputy'];
const notifications = topicOf('HeadNotified');

/**
 * Whether a caller may hear an event of its own body: everyone what is public, the body's people also its inner events, and the
 * head's notifications whoever may read them.
 */
export function mayHear({ roles, kind }: Principal, name: EventName): boolean {
  if (isPublic(name)) return true;
  if (kind !== 'person') return false;
  if (topicOf(name) === notifications) return allows('notification.read', roles);
  return roles.some((role) => staff.includes(role));
}
