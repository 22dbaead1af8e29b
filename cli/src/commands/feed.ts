import { FeedReading, feedLimits } from '@baspasoz/feeds';
import { InvalidArgumentError } from 'commander';
import { readFile } from 'node:fs/promises';
import type { RegisterCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { parseFeed } from '../feed/parse-feed.js';

const address = (text: string) => {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) throw new InvalidArgumentError('expected an http(s) address');
  return text;
};

const bytesOf = (file: string): Promise<Uint8Array | NodeJS.ErrnoException> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => error);

export const register: RegisterCommand = (program, context) => {
  program
    .command('feed')
    .description('feeds of the media, read as the media watch reads them')
    .command('parse')
    .description('RSS, Atom and JSON feeds; one JSON line a file, also for one that is no feed')
    .argument('<file...>', 'files with the bytes of a feed')
    .option('--url <address>', 'where the feed came from; relative links are resolved against it', address)
    .action(async (files: string[], options: { url?: string }) => {
      const reading = new FeedReading(feedLimits);
      try {
        for (const file of files) {
          const bytes = await bytesOf(file);
          if (bytes instanceof Error) {
            const problems = [{ code: 'unreadable-file', detail: bytes.code ?? null }];
            await context.print({ file, format: null, title: null, items: [], problems });
          } else {
            const feed = await parseFeed(file, bytes, reading, { ...options, now: new Date() });
            await context.print(feed);
            if (feed.format) continue;
          }
          context.exitWith(exitCodes.badInput);
        }
      } finally {
        await reading.close();
      }
    });
};
