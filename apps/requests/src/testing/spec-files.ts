import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Clamd {
  url: string;
  stop(): Promise<void>;
}

/** A file store and a scanner of a spec's own, and files to send. */
export interface SpecFiles {
  url: string;
  scanner: Clamd;
  png: Buffer;
  eicar: string;
  hash(content: Buffer | string): string;
  close(): Promise<void>;
}

export async function openSpecFiles(): Promise<SpecFiles> {
  // The scanner of the library's own specs; an app imports a library by its front door only.
  const path = new URL('../../../../libs/files/src/testing/clamd.ts', import.meta.url).href;
  const { eicar, startClamd } = (await import(path)) as { eicar: string; startClamd(): Promise<Clamd> };
  const folder = await mkdtemp(join(tmpdir(), 'baspasoz-spec-files-'));
  const scanner = await startClamd();
  return {
    url: pathToFileURL(folder).href,
    scanner,
    png: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
    eicar,
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    async close() {
      await scanner.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
