import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { CommandContext } from './command.js';
import { exitCodes } from './exit-codes.js';

/** The context of a real process. A reader that goes away (`| head`) ends the command quietly. */
export function terminal(): CommandContext & { exitCode(): number } {
  let code: number = exitCodes.ok;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(code);
    throw error;
  });
  return {
    async print(value, options = {}) {
      const text = JSON.stringify(value, null, options.pretty ? 2 : undefined);
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
    },
    say(message) {
      process.stderr.write(`baspasoz: ${message}\n`);
    },
    inputLines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    exitWith(next) {
      code = Math.max(code, next);
    },
    exitCode: () => code,
  };
}
