export type EscalationReason = 'not-acknowledged' | 'absent' | 'undelivered';

/** Why a matter leaves the person who has it: away, never provably reached, or silent. */
export function escalationReason(recipient: { isAbsent: boolean; wasReached: boolean }): EscalationReason {
  if (recipient.isAbsent) return 'absent';
  return recipient.wasReached ? 'not-acknowledged' : 'undelivered';
}
