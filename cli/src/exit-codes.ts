/** What a script may rely on; documented in docs/cli.md. */
export const exitCodes = {
  ok: 0,
  /** Something outside the input went wrong: no connection, a bug. */
  failed: 1,
  /** The command line or some of the input was not understood; what was understood has been answered. */
  badInput: 2,
  /** A check did its work and found something wrong. */
  finding: 3,
} as const;

/** Ends a command with an exit code and one sentence on standard error. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}
