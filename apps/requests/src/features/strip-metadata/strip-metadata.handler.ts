import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { logger } from '@baspasoz/observability';
import { isStrippable } from '@baspasoz/redaction';
import type { FileTraces } from '@baspasoz/redaction';
import type { AttachmentView } from '../../attachments/attachment.js';
import { FilesInWork } from '../../attachments/files-in-work.js';
import type { FileUse } from '../../attachments/files-in-work.js';
import { ReplaceFile } from '../../attachments/replace-file.js';
import { problems } from '../../problems.js';

const stripping: FileUse = {
  takes: ({ owner, mediaType }) => (owner === 'answer' || owner === 'new-answer') && isStrippable(mediaType),
  unfit: () => problems['metadata-not-removable'](),
};

/** A file may tell more than its pages: who wrote and changed it, where a photo was taken. The officer sees it, and lets it go out or not. */
@Injectable()
export class StripMetadataHandler {
  constructor(
    private readonly files: FilesInWork,
    private readonly replaceFile: ReplaceFile,
  ) {}

  /** Problems: those of `FilesInWork`, `metadata-not-removable`. */
  async show(principal: Principal, requestId: string, id: string): Promise<FileTraces> {
    const { content, mediaType } = await this.files.open(bodyOf(principal), requestId, id, stripping);
    return this.files.draw(stripping, (drawing) => drawing.tracesOf(content, mediaType));
  }

  /** Problems: those of `show` and of `ReplaceFile`, `metadata-not-clean`. */
  async strip(principal: Principal, requestId: string, id: string): Promise<AttachmentView> {
    const { name, content, mediaType } = await this.files.open(bodyOf(principal), requestId, id, stripping);
    const plain = await this.files.draw(stripping, (drawing) => drawing.withoutTraces(content, mediaType));
    const { goes } = await this.files.draw(stripping, (drawing) => drawing.tracesOf(plain, mediaType));
    if (goes.length > 0) {
      logger.error({ left: goes.map(({ kind }) => kind) }, 'a file without metadata did not pass its check');
      throw problems['metadata-not-clean']();
    }
    return this.replaceFile.run(principal, {
      requestId,
      original: id,
      name,
      content: plain,
      action: 'strip-metadata',
      details: {},
    });
  }
}
