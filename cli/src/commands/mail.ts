import '../quiet-logs.js';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readMail } from '@baspasoz/mail';
import type { CommandContext, RegisterCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** One mail as the intake reads it; of its files name, size and hash. */
async function read(file: string, context: CommandContext): Promise<void> {
  const raw = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    context.say(`${file}: ${error.code ?? error.message}`);
    context.exitWith(exitCodes.badInput);
  });
  if (!raw) return;
  const { files, ...mail } = await readMail(raw);
  const attached = files.map(({ name, contentType, isInline, bytes }) => ({
    name,
    contentType,
    isInline,
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
  }));
  await context.print({ file, ...mail, files: attached });
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('mail')
    .description('mail as the intake of requests reads it')
    .command('read')
    .description('text, sender, files and what had to be mended, by the code the service runs; one JSON line a file')
    .argument('<file...>', 'raw mails (.eml)')
    .action(async (files: string[]) => {
      for (const file of files) await read(file, context);
    });
};
