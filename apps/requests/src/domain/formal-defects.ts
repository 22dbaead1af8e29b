/** What a request lacks. It is registered all the same (APPC 64(1)); the requester is asked within a reasonable time (64(6)). */
export type FormalDefect = 'requester-unnamed' | 'no-way-to-answer' | 'recording-not-announced' | 'not-readable';

export interface IntakeFacts {
  channel: 'api' | 'web' | 'e-mail' | 'oral' | 'paper';
  requesterName: string;
  email?: string | null;
  phone?: string | null;
  recordingWarned?: boolean | null;
  /** A mail in which there is nothing anybody could read. */
  isUnreadable?: boolean;
}

/** The tracking code is a way to answer for whoever filed electronically; paper and telephone need a contact. */
export function formalDefects(intake: IntakeFacts): FormalDefect[] {
  const defects: FormalDefect[] = [];
  if (!intake.requesterName) defects.push('requester-unnamed');
  const electronic = intake.channel === 'api' || intake.channel === 'web';
  if (!electronic && !intake.email && !intake.phone) defects.push('no-way-to-answer');
  if (intake.channel === 'oral' && !intake.recordingWarned) defects.push('recording-not-announced');
  if (intake.isUnreadable) defects.push('not-readable');
  return defects;
}
