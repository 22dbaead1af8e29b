import type { BodyId } from '@baspasoz/persistence';
import type { Drawing } from '@baspasoz/redaction';
import { Injectable } from '@nestjs/common';
import type { OwnerKind } from '../attachments/attachment.js';
import { FilesInWork } from '../attachments/files-in-work.js';
import type { FileInWork, FileUse } from '../attachments/files-in-work.js';
import { problems } from '../problems.js';
import { redactableTypes } from './redactable-types.js';

/** More would keep an officer waiting for too long. */
const mostPages = 60;

const redactable: ReadonlySet<OwnerKind> = new Set(['answer', 'new-answer', 'source']);

const redaction: FileUse = {
  takes: ({ owner, mediaType }) => redactable.has(owner) && redactableTypes.has(mediaType),
  unfit: () => problems['not-redactable']({ pages: mostPages }),
};

/** Files of an answer in work of which parts may be hidden. */
@Injectable()
export class RedactableFiles {
  constructor(private readonly files: FilesInWork) {}

  /**
   * Problems: those of `FilesInWork`; `not-redactable` for what is neither a PDF nor an image, cannot be opened, or has too many pages.
   */
  async open(body: BodyId, requestId: string, id: string): Promise<FileInWork> {
    const file = await this.files.open(body, requestId, id, redaction);
    // A file with a password or broken in itself says so here, to whoever opens it, and not half-way.
    const pages = await this.draw((drawing) => drawing.pageCount(file.content, file.mediaType));
    if (pages > mostPages) throw redaction.unfit();
    return file;
  }

  /** Problems: `not-redactable`, `file-too-complex`, `drawing-busy`. */
  draw<T>(work: (drawing: Drawing) => Promise<T>): Promise<T> {
    return this.files.draw(redaction, work);
  }
}
