export type LawErrorCode =
  | 'bad-date'
  | 'bad-time-zone'
  | 'bad-calendar'
  | 'unknown-profile'
  | 'no-profile-in-force'
  | 'unknown-kind'
  | 'no-such-term'
  | 'extension-not-provided'
  | 'no-accreditation-rules';

/** A question the law data cannot answer; the code is stable, the message is for the log. */
export class LawError extends Error {
  constructor(
    readonly code: LawErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'LawError';
  }
}
