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
import { Attachments } from '../attachments/attachments.js';
import { FILE_STORE } from '../attachments/file-tokens.js';
import { problems } from '../problems.js';
import { redactableTypes } from './redactable-types.js';

/** More would keep an officer waiting for too long. */
const mostPages = 60;

export interface RedactableFile {
  request: ClockRow;
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** Files of an answer in work of which parts may be hidden. */
@Injectable()
export class RedactableFiles {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly drawing: Drawing,
  ) {}

  /**
   * Problems: `attachment-not-found`, `already-closed`, `attachment-infected`, `attachment-being-checked`, `not-redactable` for what is
   * neither a PDF nor an image, cannot be opened, or has too many pages; those of `draw`.
   */
  async open(body: BodyId, requestId: string, id: string): Promise<RedactableFile> {
    const { request, file } = await this.tenants.run(body, async (tx) => ({
      request: await lockClock(tx, requestId),
      file: await this.attachments.file(tx, requestId, id),
    }));
    const isOfNewAnswer = file.owner === 'new-answer';
    if (request.closedAt && !isOfNewAnswer) throw problems['already-closed']({ number: request.number });
    if (file.state === 'infected') throw problems['attachment-infected']();
    if (file.state === 'checking') throw problems['attachment-being-checked']();
    const isOfAnswer = isOfNewAnswer || file.owner === 'answer' || file.owner === 'source';
    if (!isOfAnswer || !redactableTypes.has(file.mediaType)) throw notRedactable();
    const content = new Uint8Array(await buffer(await this.store.get(fileKey(file.fileKey))));
    // A file with a password or broken in itself says so here, to whoever opens it, and not half-way.
    const pages = await this.draw((drawing) => drawing.pageCount(content, file.mediaType));
    if (pages > mostPages) throw notRedactable();
    return { request, name: file.name, mediaType: file.mediaType, content };
  }

  /** Problems: `not-redactable`, `file-too-complex`, `drawing-busy`. */
  async draw<T>(work: (drawing: Drawing) => Promise<T>): Promise<T> {
    try {
      return await work(this.drawing);
    } catch (error) {
      if (!(error instanceof DrawingFailure)) throw error;
      if (error.code === 'unreadable') throw notRedactable();
      logger.warn({ reason: error.message }, 'a file was not drawn');
      throw problems[error.code === 'busy' ? 'drawing-busy' : 'file-too-complex']();
    }
  }
}

const notRedactable = () => problems['not-redactable']({ pages: mostPages });
