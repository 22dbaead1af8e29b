import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FileStore } from '@baspasoz/files';
import { PublicViews } from '@baspasoz/persistence';
import type { AttachmentFile } from '../../attachments/attachment.js';
import { FILE_STORE } from '../../attachments/file-tokens.js';
import { sendFile } from '../../attachments/send-file.js';
import { problems } from '../../problems.js';
import { codeHash, isSameNumber } from '../show-public-status/number-and-code.js';

/** A wrong number, a wrong code and a file that is not the request's get the same answer. */
@Injectable()
export class DownloadPublicAttachmentHandler {
  constructor(
    private readonly views: PublicViews,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async run(number: string, typedCode: string, id: string, reply: FastifyReply): Promise<StreamableFile> {
    const file = await this.views.run(async (tx) => {
      const [row] = await tx.query<AttachmentFile & { number: string }>(
        `select a.number, a.owner_kind as owner, a.name, a.media_type as "mediaType", a.size::float8 as size, a.file_key as "fileKey", a.state
         from public_attachment a join public_request_key k on k.tracking_hash = a.tracking_hash and k.number = a.number
         where k.key_hash = $1 and a.id = $2`,
        [codeHash(typedCode), id],
      );
      if (!row || !isSameNumber(number, row.number)) throw problems['attachment-not-found']();
      return row;
    });
    return sendFile(reply, this.store, file);
  }
}
