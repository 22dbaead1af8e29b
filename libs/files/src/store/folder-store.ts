import { randomUUID } from 'node:crypto';
import { open, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exactly } from './exactly.js';
import type { FileKey } from './file-key.js';
import { FileMissing } from './file-store.js';
import type { FileStore } from './file-store.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine (or of a shared volume), readable by the service's own account only. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  /** Written beside, forced to the disk and then renamed: under its name a file is whole or absent. */
  async put(key: FileKey, content: Readable, size: number): Promise<void> {
    const path = this.pathOf(key);
    const half = join(this.folder, 'incoming', randomUUID());
    await mkdir(dirname(half), { recursive: true, mode: 0o700 });
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(half, 'wx', 0o600);
      try {
        await pipeline(content, exactly(size), (bytes) => file.writeFile(bytes));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  async get(key: FileKey): Promise<Readable> {
    try {
      return (await open(this.pathOf(key), 'r')).createReadStream();
    } catch (error) {
      throw isMissing(error) ? new FileMissing(key, { cause: error }) : error;
    }
  }

  async stat(key: FileKey): Promise<{ size: number } | null> {
    try {
      return { size: (await stat(this.pathOf(key))).size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(key: FileKey): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Spread over 256 folders a body: no folder grows without bound. */
  private pathOf(key: FileKey): string {
    const [body = '', id = ''] = key.split('/');
    return join(this.folder, body, id.slice(0, 2), id);
  }
}

/** The rename itself is on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
