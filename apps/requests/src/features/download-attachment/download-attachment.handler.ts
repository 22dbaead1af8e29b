import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { FileStore } from '@baspasoz/files';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { Attachments } from '../../attachments/attachments.js';
import { FILE_STORE } from '../../attachments/file-tokens.js';
import { sendFile } from '../../attachments/send-file.js';

/** What people sent may be personal, so the audit chain keeps who opened it. */
@Injectable()
export class DownloadAttachmentHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async run(principal: Principal, requestId: string, id: string, reply: FastifyReply): Promise<StreamableFile> {
    const file = await this.tenants.run(bodyOf(principal), async (tx) => {
      const found = await this.attachments.file(tx, requestId, id);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'read-attachment',
        subject: `request:${requestId}`,
        details: { attachment: id },
      });
      return found;
    });
    return sendFile(reply, this.store, file);
  }
}
