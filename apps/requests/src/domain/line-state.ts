/** Where a version of a line stands. */
export const lineStates = ['draft', 'waiting', 'valid', 'expired', 'withdrawn', 'superseded'] as const;
export type LineState = (typeof lineStates)[number];

/** What people do with a version; expiry is the clock's doing, superseding the approval of the next version. */
export const lineActions = ['edit', 'ask-approval', 'return', 'approve', 'withdraw'] as const;
export type LineAction = (typeof lineActions)[number];

const moves: Record<LineState, Partial<Record<LineAction, LineState>>> = {
  draft: { edit: 'draft', 'ask-approval': 'waiting', withdraw: 'withdrawn' },
  waiting: { return: 'draft', approve: 'valid', withdraw: 'withdrawn' },
  valid: { withdraw: 'withdrawn' },
  expired: {},
  withdrawn: {},
  superseded: {},
};

/** The state after an action; undefined where the action is not possible. */
export const lineStateAfter = (state: LineState, action: LineAction): LineState | undefined => moves[state][action];

/** `may-be-quoted`: goes out to the media; `internal`: for the body's own people, never into an answer. */
export const restrictions = ['may-be-quoted', 'internal'] as const;
export type Restriction = (typeof restrictions)[number];

/** What decides whether a version may stand in an answer. Dates are local dates of the body, both inclusive. */
export interface LineStanding {
  state: LineState;
  restriction: Restriction;
  validFrom: string;
  validUntil: string;
}

/** Why a version may not be inserted. */
export type InsertionBar = Exclude<LineState, 'valid'> | 'internal' | 'not-yet';

/**
 * Null when the version may be inserted today. The dates are looked at as well as the state: in the seconds between the end of a
 * day and the sweep a line is over all the same.
 */
export function insertionBar(
  { state, restriction, validFrom, validUntil }: LineStanding,
  today: string,
): InsertionBar | null {
  if (state !== 'valid') return state;
  if (restriction === 'internal') return 'internal';
  if (today < validFrom) return 'not-yet';
  return today > validUntil ? 'expired' : null;
}
