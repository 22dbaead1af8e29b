import { buffer } from 'node:stream/consumers';
import { fileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import { logger } from '@baspasoz/observability';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { Drawing, DrawingFailure } from '@baspasoz/redaction';
import { Inject, Injectable } from '@nestjs/common';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { problems } from '../problems.js';
import type { AttachmentFile } from './attachment.js';
import { Attachments } from './attachments.js';
import { FILE_STORE } from './file-tokens.js';

export interface FileInWork {
  request: ClockRow;
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** Which files a piece of work takes, and what is said of one that it cannot take or open. */
export interface FileUse {
  takes(file: AttachmentFile): boolean;
  unfit(): Error;
}

/** Files of an answer in work, opened to be looked into or made anew. */
@Injectable()
export class FilesInWork {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly drawing: Drawing,
  ) {}

  /** Problems: `attachment-not-found`, `already-closed`, `attachment-infected`, `attachment-being-checked`; that of the use. */
  async open(body: BodyId, requestId: string, id: string, use: FileUse): Promise<FileInWork> {
    const { request, file } = await this.tenants.run(body, async (tx) => ({
      request: await lockClock(tx, requestId),
      file: await this.attachments.file(tx, requestId, id),
    }));
    if (request.closedAt && file.owner !== 'new-answer') throw problems['already-closed']({ number: request.number });
    if (file.state === 'infected') throw problems['attachment-infected']();
    if (file.state === 'checking') throw problems['attachment-being-checked']();
    if (!use.takes(file)) throw use.unfit();
    const content = new Uint8Array(await buffer(await this.store.get(fileKey(file.fileKey))));
    return { request, name: file.name, mediaType: file.mediaType, content };
  }

  /** What is done with the content, away from this process. Problems: that of the use, `file-too-complex`, `drawing-busy`. */
  async draw<T>({ unfit }: FileUse, work: (drawing: Drawing) => Promise<T>): Promise<T> {
    try {
      return await work(this.drawing);
    } catch (error) {
      if (!(error instanceof DrawingFailure)) throw error;
      if (error.code === 'unreadable') throw unfit();
      logger.warn({ reason: error.message }, 'a file was not drawn');
      throw problems[error.code === 'busy' ? 'drawing-busy' : 'file-too-complex']();
    }
  }
}
