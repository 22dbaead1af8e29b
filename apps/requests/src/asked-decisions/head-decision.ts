import { localDate } from '@baspasoz/law';
import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { firstHeadOn } from '../aggregate/first-head.js';
import { staffOn } from '../approvals/staff.js';
import { chainFor } from '../approvals/steps-of.js';
import { capacityIn } from '../domain/approval.js';
import type { AskedKind, Staff } from '../domain/approval.js';
import { extensionDecision } from '../domain/extension-decision.js';
import type { ExtensionDecision } from '../domain/extension-decision.js';
import { problems } from '../problems.js';
import { paperDecision } from './paper-decision.js';
import type { PaperDecisionDto } from './paper-decision.js';

/**
 * Whose decision is recorded without an asking: that of a head or deputy who enters it, or the first head's on paper, which stands for the
 * head's step and no other.
 * Problems: `head-approval-required` where nobody has decided, `head-is-present` where a deputy decides in the head's stead (art. 36), `approval-required` where others have to agree first.
 */
export async function headDecision(
  tx: TenantTx,
  principal: Principal,
  request: Pick<ClockRow, 'kind' | 'unitId' | 'receivedAt'>,
  { today, calendar }: Pick<BodyFrame, 'today' | 'calendar'>,
  kind: AskedKind,
  onPaper: PaperDecisionDto | undefined,
): Promise<ExtensionDecision> {
  const receivedOn = localDate(request.receivedAt, calendar.timeZone);
  const paper = paperDecision(onPaper, { receivedOn, today });
  const decision = extensionDecision(principal, paper, await firstHeadOn(tx, today));
  if (!decision) throw problems['head-approval-required']({}, [{ field: 'paperDecision', code: 'required' }]);
  // The term of an appeal is extended, and any consideration ended, by the head or a deputy (APPC 76(3), 88(1)).
  const isHeadsAlone = kind === 'extension' && request.kind !== 'appeal';
  if (isHeadsAlone && decision.role === 'deputy' && !standsIn(await staffOn(tx, today), principal.personId))
    throw problems['head-is-present']();
  if (paper && (await chainFor(tx, request, [kind])).some(({ by }) => by !== 'head'))
    throw problems['approval-required']();
  return decision;
}

/** Whether a deputy stands in for the first head, who is away. */
const standsIn = (staff: Staff, personId: string): boolean =>
  capacityIn({ by: 'head', unitId: null }, personId, [], staff) === 'deputy';
