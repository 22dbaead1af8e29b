import { extensionsOf, newFileKey, safeFileName } from '@baspasoz/files';
import type { FileKey, FileStore, SpooledFile } from '@baspasoz/files';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_STORE } from './file-tokens.js';

/** A file in the store that no attachment names yet. After a day without one it is removed again. */
export interface KeptFile {
  key: FileKey;
  /** Safe, with the extension of what it is. */
  name: string;
  mediaType: string;
  declaredType: string | null;
  size: number;
  sha256: Buffer;
}

/** Puts files into the store. It comes before the transaction that attaches them: no transaction waits for a slow sender or disk. */
@Injectable()
export class KeepFiles {
  constructor(
    private readonly tenants: Tenants,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Keeps them and removes them from where they arrived, also when it fails. */
  async keep(body: BodyId, files: readonly SpooledFile[]): Promise<KeptFile[]> {
    try {
      const kept: KeptFile[] = [];
      for (const file of files) kept.push(await this.keepOne(body, file));
      return kept;
    } finally {
      await Promise.all(files.map((file) => file.remove()));
    }
  }

  /** What nobody will attach after all; the bytes go soon after. */
  async discard(body: BodyId, files: readonly KeptFile[]): Promise<void> {
    await this.tenants.run(body, (tx) =>
      tx.query(
        'update stored_file set remove_after = clock_timestamp() where key = any($1) and body_id = $2 and remove_after is not null',
        [files.map(({ key }) => key), tx.bodyId],
      ),
    );
  }

  private async keepOne(body: BodyId, file: SpooledFile): Promise<KeptFile> {
    const key = newFileKey(body);
    await this.tenants.run(body, (tx) =>
      tx.query('insert into stored_file (key, body_id) values ($1, $2)', [key, tx.bodyId]),
    );
    await this.store.put(key, file.read(), file.size);
    const { mediaType, declaredType, size, sha256 } = file;
    return { key, name: safeFileName(file.name, extensionsOf(mediaType)), mediaType, declaredType, size, sha256 };
  }
}
