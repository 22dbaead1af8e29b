/** Where a request stands between the receipt of the талон and the answer. */
export const requestStates = ['new', 'assigned', 'answered', 'refused'] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActions = ['assign', 'answer', 'refuse', 'extend', 'record-extension-notice'] as const;
export type RequestAction = (typeof requestActions)[number];

/** What the machine looks at; times are those of the database's clock. */
export interface RequestSituation {
  state: RequestState;
  extendedAt: Date | null;
  extensionNoticeGiven: boolean;
  dueAt: Date;
  breachedAt: Date | null;
}

const isClosed = (state: RequestState) => state === 'answered' || state === 'refused';

/**
 * What may be done with the request now. An answer after the term stays possible: the silence counts as a refusal
 * (APPC 91(2)), but the duty to answer does not end. An extension is decided inside the term and once (art. 36).
 */
export function allowedActions(request: RequestSituation, now: Date): RequestAction[] {
  if (isClosed(request.state)) return [];
  const actions: RequestAction[] = ['assign', 'answer', 'refuse'];
  const insideTerm = !request.breachedAt && now < request.dueAt;
  if (insideTerm && !request.extendedAt) actions.push('extend');
  if (request.extendedAt && !request.extensionNoticeGiven) actions.push('record-extension-notice');
  return actions;
}

/** The state after an action; null where the action leaves the state as it is. */
export function stateAfter(action: RequestAction): RequestState | null {
  if (action === 'assign') return 'assigned';
  if (action === 'answer') return 'answered';
  return action === 'refuse' ? 'refused' : null;
}
