import { Injectable, StreamableFile } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import type { Word } from '@baspasoz/redaction';
import { RedactableFiles } from '../../redaction/redactable-files.js';

export interface AttachmentPreview {
  name: string;
  pages: number;
  /** Of a PDF; an image shows no words. */
  words: Word[];
}

/** What the officer marks on: the pages as pictures, and over them the words. */
@Injectable()
export class PreviewAttachmentHandler {
  constructor(private readonly files: RedactableFiles) {}

  async preview(principal: Principal, requestId: string, id: string): Promise<AttachmentPreview> {
    const { name, mediaType, content } = await this.files.open(bodyOf(principal), requestId, id);
    return this.files.draw(async (drawing) => ({
      name,
      pages: await drawing.pageCount(content, mediaType),
      words: await drawing.wordsOf(content, mediaType),
    }));
  }

  async page(principal: Principal, requestId: string, id: string, page: number): Promise<StreamableFile> {
    const { mediaType, content } = await this.files.open(bodyOf(principal), requestId, id);
    const picture = await this.files.draw((drawing) => drawing.pictureOf(content, mediaType, page));
    if (!picture) throw sharedProblems['not-found']();
    return new StreamableFile(picture, { type: 'image/png', length: picture.length });
  }
}
