import type { Command } from 'commander';

/** What a command works with: JSON goes to `print`, words for people to `say`. */
export interface CommandContext {
  /** One JSON value on standard output, on one line or, with `pretty`, indented. Waits while the reader is slow. */
  print(value: unknown, options?: { pretty?: boolean }): Promise<void>;
  /** One sentence on standard error. */
  say(message: string): void;
  /** Lines of standard input, without line ends. */
  inputLines(): AsyncIterable<string>;
  /** The exit code if nothing worse happens after it. */
  exitWith(code: number): void;
}

/** A file in commands/ is named after the first word of its commands and exports `register` of this shape. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;
