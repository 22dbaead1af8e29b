import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { mediaTypeOf } from './media-type.js';

/** A file on its way in: whole, measured and recognised, not yet kept. Whoever has it removes it. */
export interface SpooledFile {
  /** As its sender called it. */
  name: string;
  /** As its sender declares it, if at all. */
  declaredType: string | null;
  /** By its content. */
  mediaType: string;
  size: number;
  sha256: Buffer;
  /** Its content, as often as asked. */
  read(): Readable;
  remove(): Promise<void>;
}

export interface FileOnItsWay {
  name: string;
  declaredType: string | null;
  content: AsyncIterable<Uint8Array>;
}

/**
 * Takes a file in to a temporary place of this machine. When its content breaks off nothing is left behind.
 */
export async function spoolFile({ name, declaredType, content }: FileOnItsWay): Promise<SpooledFile> {
  const path = join(tmpdir(), `baspasoz-${randomUUID()}`);
  const remove = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let size = 0;
  async function* measured() {
    for await (const bytes of content) {
      size += bytes.length;
      hash.update(bytes);
      yield bytes;
    }
  }
  try {
    await writeFile(path, measured(), { flag: 'wx', mode: 0o600 });
    const mediaType = await mediaTypeOf(path, name);
    return { name, declaredType, mediaType, size, sha256: hash.digest(), read: () => createReadStream(path), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
