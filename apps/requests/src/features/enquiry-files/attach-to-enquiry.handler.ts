import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { AttachmentView } from '../../attachments/attachment.js';
import { CopyFiles } from '../../attachments/copy-files.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import { Uploads } from '../../attachments/uploads.js';
import { EnquiryFiles } from '../../enquiry/enquiry-files.js';
import type { EnquiryFileKind } from '../../enquiry/enquiry-files.js';
import { FilesOfRequest } from './files-of-request.js';

/** Files for a unit and from it, under the same rules as those of a request. */
@Injectable()
export class AttachToEnquiryHandler {
  constructor(
    private readonly uploads: Uploads,
    private readonly keep: KeepFiles,
    private readonly copies: CopyFiles,
    private readonly files: EnquiryFiles,
    private readonly request: FilesOfRequest,
  ) {}

  async upload(
    principal: Principal,
    id: string,
    kind: EnquiryFileKind,
    request: FastifyRequest,
  ): Promise<AttachmentView[]> {
    await this.files.requireOpen(principal, id, kind);
    const { files } = await this.uploads.read(request);
    return this.files.attach(principal, id, kind, await this.keep.keep(bodyOf(principal), files));
  }

  /** Problems: `attachment-not-found` for what is no file of the request; those of `CopyFiles`. */
  async ofRequest(principal: Principal, id: string, attachmentIds: string[]): Promise<AttachmentView[]> {
    const { requestId } = await this.files.requireOpen(principal, id, 'enquiry');
    const found = await this.request.read(principal, requestId, attachmentIds);
    return this.files.attach(principal, id, 'enquiry', await this.copies.copy(bodyOf(principal), found));
  }
}
