import type { Readable } from 'node:stream';

/** What a scanner says of one file. `unchecked`: it does not look at such files (too large for it). */
export type Verdict =
  { state: 'clean' } | { state: 'infected'; signature: string } | { state: 'unchecked'; reason: string };

/** Looks for malware in what people send. */
export interface FileScanner {
  /** @throws when the scanner gave no verdict: it is away, or it failed; the file waits and is looked at again */
  scan(content: Readable): Promise<Verdict>;
}
