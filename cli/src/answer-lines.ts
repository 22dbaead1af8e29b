import type { CommandContext } from './command.js';
import { exitCodes } from './exit-codes.js';

/** A line that cannot be answered; the code is part of the output. */
export class LineError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'LineError';
  }
}

/** @throws {LineError} `bad-json` */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('bad-json', 'the line is not JSON');
  }
}

/**
 * Answers the lines of standard input one by one and in order: a bad line gets an error line with its number and the others are
 * still answered. Empty lines are passed over.
 * @param answer throws LineError for a line it cannot answer
 */
export async function answerLines(context: CommandContext, answer: (line: string) => unknown): Promise<void> {
  let line = 0;
  let bad = 0;
  for await (const text of context.inputLines()) {
    line += 1;
    const trimmed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (trimmed === '') continue;
    try {
      await context.print(answer(trimmed));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad += 1;
      await context.print({ error: { code: error.code, message: error.message }, line });
    }
  }
  if (bad === 0) return;
  context.say(`${bad} of ${line} lines could not be answered`);
  context.exitWith(exitCodes.badInput);
}
