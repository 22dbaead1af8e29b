import { problems } from '../problems.js';
import { allowedActions } from '../domain/request-state.js';
import type { RequestAction } from '../domain/request-state.js';
import type { ClockRow } from './clock-row.js';

/** Says precisely why an action is not possible now; returns when it is. */
export function requireAction(action: RequestAction, request: ClockRow, now: Date): void {
  if (allowedActions(request, now).includes(action)) return;
  if (request.closedAt) throw problems['already-closed']({ number: request.number });
  if (action === 'record-extension-notice') throw problems['no-extension-notice-due']();
  if (action === 'redirect') throw problems['redirect-term-is-over']();
  if (action === 'return') throw problems['return-term-is-over']();
  if (request.extendedAt) throw problems['already-extended']();
  throw problems['term-is-over']();
}
