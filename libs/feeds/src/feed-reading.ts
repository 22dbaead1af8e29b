import { FeedFailure } from './feed-failure.js';
import type { FeedLimits } from './feed-limits.js';
import type { Feed } from './feed.js';
import { ReadingThread } from './reading-thread.js';

/** Reads feeds in a thread of its own. */
export class FeedReading {
  readonly #thread: ReadingThread<{ text: string; entries: number }, Feed>;

  constructor(private readonly limits: Pick<FeedLimits, 'parseMs' | 'lineChars' | 'entries'>) {
    this.#thread = new ReadingThread(new URL('./feed-reader.mjs', import.meta.url), limits.parseMs);
  }

  /** @throws {FeedFailure} `not-a-feed`; `line-too-long` or `too-complex` when it could not be read within the limits */
  async read(text: string): Promise<Feed> {
    const { lineChars, entries } = this.limits;
    if (longestLine(text) > lineChars) throw new FeedFailure('line-too-long', `more than ${lineChars} characters`);
    const feed = await this.#thread.ask({ text, entries });
    if (!feed) throw new FeedFailure('not-a-feed');
    return feed;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}
