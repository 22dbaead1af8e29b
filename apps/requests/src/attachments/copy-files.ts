import { fileKey, newFileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { problems } from '../problems.js';
import type { AttachmentFile } from './attachment.js';
import { FILE_STORE } from './file-tokens.js';
import type { KeptFile } from './keep-files.js';

/** Puts a second copy of a file into the store, to be attached to something else: each lives and is removed by itself. */
@Injectable()
export class CopyFiles {
  constructor(
    private readonly tenants: Tenants,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Problems: `attachment-infected`, `attachment-being-checked`. */
  async copy(body: BodyId, files: readonly AttachmentFile[]): Promise<KeptFile[]> {
    if (files.some(({ state }) => state === 'infected')) throw problems['attachment-infected']();
    if (files.some(({ state }) => state === 'checking')) throw problems['attachment-being-checked']();
    const copies: KeptFile[] = [];
    for (const file of files) copies.push(await this.copyOne(body, file));
    return copies;
  }

  private async copyOne(body: BodyId, file: AttachmentFile): Promise<KeptFile> {
    const key = newFileKey(body);
    await this.tenants.run(body, (tx) =>
      tx.query('insert into stored_file (key, body_id) values ($1, $2)', [key, tx.bodyId]),
    );
    await this.store.put(key, await this.store.get(fileKey(file.fileKey)), file.size);
    const { name, mediaType, declaredType, size, sha256 } = file;
    return { key, name, mediaType, declaredType, size, sha256: Buffer.from(sha256, 'hex') };
  }
}
