import { fileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import type { Enclosure } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { OwnerKind } from '../attachments/attachment.js';
import { FILE_STORE } from '../attachments/file-tokens.js';
import type { LetterKind } from './letter.js';

export const LETTER_FILES_BYTES = Symbol('most bytes of files in one letter');

/** Which files go out with a letter of a kind. */
const owners: Partial<Record<LetterKind, OwnerKind>> = {
  answer: 'answer',
  refusal: 'answer',
  'complaint-answered': 'new-answer',
};

interface EnclosedFile {
  key: string;
  name: string;
  mediaType: string;
  size: number;
}

/** The files that a decision takes along in its letter. What is larger than the relay takes stays on the status page. */
@Injectable()
export class Enclosures {
  constructor(
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(LETTER_FILES_BYTES) private readonly mostBytes: number,
  ) {}

  /** All of them, or none: half of an answer's files in a letter would be taken for the whole. */
  async of(
    tx: TenantTx,
    { kind, requestId, aboutId }: { kind: LetterKind; requestId: string; aboutId: string | null },
  ): Promise<EnclosedFile[]> {
    const owner = owners[kind];
    if (!owner) return [];
    const files = await tx.query<EnclosedFile & { state: string }>(
      `select file_key as key, name, media_type as "mediaType", size::float8 as size, state from attachment
       where request_id = $1 and body_id = $2 and owner_kind = $3 and owner_id = $4 order by created_at, id`,
      [requestId, tx.bodyId, owner, owner === 'answer' ? requestId : aboutId],
    );
    const fits = files.reduce((sum, { size }) => sum + size, 0) <= this.mostBytes;
    return fits && files.every(({ state }) => state === 'clean' || state === 'unchecked') ? files : [];
  }

  /** Opens them for one sending. */
  open(files: readonly EnclosedFile[]): Promise<Enclosure[]> {
    return Promise.all(
      files.map(async ({ key, name, mediaType }) => ({
        name,
        mediaType,
        content: await this.store.get(fileKey(key)),
      })),
    );
  }
}
