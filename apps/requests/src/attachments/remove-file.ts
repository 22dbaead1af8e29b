import { fileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import type { DueWork } from '@baspasoz/messaging';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_STORE } from './file-tokens.js';

/** Removes the bytes that no attachment names any more, or never did. The row goes last: what fails half-way is found again. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly tenants: Tenants,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  handle({ id: key, bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const [unwanted] = await tx.query(
        'select key from stored_file where key = $1 and body_id = $2 and remove_after <= clock_timestamp() for update skip locked',
        [key, tx.bodyId],
      );
      if (!unwanted) return false;
      await this.store.delete(fileKey(key));
      await tx.query('delete from stored_file where key = $1 and body_id = $2', [key, tx.bodyId]);
      return true;
    });
  }
}
