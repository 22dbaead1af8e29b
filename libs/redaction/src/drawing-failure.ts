/**
 * Why a file was not drawn: `unreadable` when it needs a password or is broken, `too-complex` when it took more time or memory than it is
 * given, `busy` when too many wait already.
 */
export type DrawingFailureCode = 'unreadable' | 'too-complex' | 'busy';

export class DrawingFailure extends Error {
  constructor(
    readonly code: DrawingFailureCode,
    why: string,
  ) {
    super(`${code}: ${why}`);
  }
}
