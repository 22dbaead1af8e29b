/** Where a request stands between the receipt of the талон and the end of its clock. */
export const requestStates = [
  'new',
  'assigned',
  'answered',
  'refused',
  'redirected',
  'returned',
  'terminated',
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActions = [
  'assign',
  'answer',
  'refuse',
  'extend',
  'record-extension-notice',
  'redirect',
  'ask-requester',
  'return',
  'terminate',
  'correct-requester',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** What the machine looks at; times are those of the database's clock. */
export interface RequestSituation {
  state: RequestState;
  extendedAt: Date | null;
  extensionNoticeGiven: boolean;
  dueAt: Date;
  breachedAt: Date | null;
  /** End of the term to send the request on (APPC 65); null once it has passed or where the profile knows none. */
  redirectUntil: Date | null;
}

export type ClosedState = Exclude<RequestState, 'new' | 'assigned'>;

export const isClosed = (state: RequestState): state is ClosedState => state !== 'new' && state !== 'assigned';

/**
 * What may be done with the request now. An answer after the term stays possible: the silence counts as a refusal
 * (APPC 91(2)), but the duty to answer does not end. An extension is decided inside the term and once (art. 36). A request is sent on
 * inside its own term (APPC 65): after it the body answers itself. A breach is not undone by a return (64(7) runs inside the term).
 */
export function allowedActions(request: RequestSituation, now: Date): RequestAction[] {
  if (isClosed(request.state)) return [];
  const actions: RequestAction[] = ['assign', 'answer', 'refuse'];
  const insideTerm = !request.breachedAt && now < request.dueAt;
  if (insideTerm && !request.extendedAt) actions.push('extend');
  if (request.extendedAt && !request.extensionNoticeGiven) actions.push('record-extension-notice');
  if (request.redirectUntil && now < request.redirectUntil) actions.push('redirect');
  actions.push('ask-requester');
  if (insideTerm) actions.push('return');
  actions.push('terminate');
  if (!request.extendedAt) actions.push('correct-requester');
  return actions;
}

/** The state after an action; null where the action leaves the state as it is. */
export function stateAfter(action: RequestAction): RequestState | null {
  const after: Partial<Record<RequestAction, RequestState>> = {
    assign: 'assigned',
    answer: 'answered',
    refuse: 'refused',
    redirect: 'redirected',
    return: 'returned',
    terminate: 'terminated',
  };
  return after[action] ?? null;
}
