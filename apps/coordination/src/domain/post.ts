import type { LocalDate, LocalizedText } from '@baspasoz/law';
import { problems } from '../problems.js';
import { officeMayBeRemoved } from './body.js';
import type { Body } from './body.js';
import type { Unit } from './unit.js';

export const officerRoles = ['authorized-person', 'officer', 'unit-officer'] as const;
/** What the holder of a post does in the interaction with mass media. */
export type OfficerRole = (typeof officerRoles)[number];

/** A post of the staffing table: not the unit it stands in, not the person who holds it. */
export interface Post {
  id: string;
  unitId: string | null;
  title: LocalizedText;
  role: OfficerRole;
  /** Act of the staffing table the post stands in. */
  staffingAct: string;
  /** The post its holder answers to; null for the authorized person, who answers to the first head (¶4). */
  reportsToPostId: string | null;
  abolishedOn: LocalDate | null;
}

export interface StaffingLimit {
  posts: number;
  act: string;
}

interface Staff {
  units: readonly Unit[];
  /** Posts in being. */
  posts: readonly Post[];
  limit: StaffingLimit | undefined;
}

/** Checks a new post against the staffing limit (¶2), its place, and the line to the first head (¶4). */
export function admitPost(post: Post, { units, posts, limit }: Staff): void {
  if (!limit) throw problems['staffing-limit-missing']();
  if (posts.length >= limit.posts) throw problems['staffing-limit-reached']({ limit: limit.posts, act: limit.act });
  const unit = units.find(({ id }) => id === post.unitId);
  if (post.unitId !== null && !unit) throw problems['unit-not-found']();
  if (unit && !unit.active) throw problems['unit-closed']();
  refusePlace(post, unit, units, posts);
  refuseOtherSuperior(post, unit, posts);
}

function refusePlace(post: Post, unit: Unit | undefined, units: readonly Unit[], posts: readonly Post[]): void {
  const inOffice = unit?.authorized ?? false;
  const hasOffice = units.some(({ active, authorized }) => active && authorized);
  if (post.role === 'unit-officer' && (!unit || inOffice)) throw problems['post-unit-required']();
  if (post.role !== 'unit-officer' && hasOffice && !inOffice) throw problems['post-outside-authorized-unit']();
  if (post.role === 'authorized-person' && posts.some(({ role }) => role === 'authorized-person'))
    throw problems['authorized-post-exists']();
}

/** Nobody stands between the authorized person (unit) and the first head (¶4). */
function refuseOtherSuperior(post: Post, unit: Unit | undefined, posts: readonly Post[]): void {
  if (post.reportsToPostId === null) return;
  const refusal = problems['reports-to-first-head'](undefined, [{ field: 'reportsToPostId', code: 'invalid' }]);
  if (post.role === 'authorized-person') throw refusal;
  const superior = posts.find(({ id }) => id === post.reportsToPostId);
  if (!superior) throw problems['post-not-found']();
  if (unit?.authorized && superior.unitId !== unit.id) throw refusal;
}

/** Whether a post may be abolished: the authorized person's only when the body itself ends (¶2), and none while it is held. */
export function abolishPost(
  post: Post,
  { body, today, occupied }: { body: Body; today: LocalDate; occupied: boolean },
): Post {
  if (post.abolishedOn !== null) throw problems['post-not-found']();
  if (post.role === 'authorized-person' && !officeMayBeRemoved(body, today))
    throw problems['authorized-post-protected']();
  if (occupied) throw problems['post-occupied']();
  return { ...post, abolishedOn: today };
}
