import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Principal } from '@baspasoz/auth';
import type { FileStore } from '@baspasoz/files';
import { FILE_STORE } from '../../attachments/file-tokens.js';
import { sendFile } from '../../attachments/send-file.js';
import { EnquiryFiles } from '../../enquiry/enquiry-files.js';

@Injectable()
export class DownloadEnquiryFileHandler {
  constructor(
    private readonly files: EnquiryFiles,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async run(principal: Principal, id: string, attachmentId: string, reply: FastifyReply): Promise<StreamableFile> {
    const { file } = await this.files.read(principal, id, attachmentId);
    return sendFile(reply, this.store, file);
  }
}
