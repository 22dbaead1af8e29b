import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { FileStore } from '@baspasoz/files';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import type { AttachmentFile } from '../../attachments/attachment.js';
import { FILE_STORE } from '../../attachments/file-tokens.js';
import { sendFile } from '../../attachments/send-file.js';
import { problems } from '../../problems.js';
import { filesOfMail } from '../show-request/mail-view.js';

/** A mail and its files as they came. They show who wrote, so the audit chain keeps who looked. */
@Injectable()
export class ShowMailHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** The bytes as text, in whatever charset they are: a browser shows them and can do nothing with them. */
  async original(principal: Principal, mailId: string, reply: FastifyReply): Promise<StreamableFile> {
    const sql = `select m.raw_key as "fileKey", 'mail.txt' as name, 'text/plain; charset=utf-8' as "mediaType", m.raw_size as size, 'clean' as state
      from incoming_mail m where m.id = $1 and m.body_id = $2`;
    const sent = await sendFile(reply, this.store, await this.find(principal, mailId, sql, []));
    reply.header('content-disposition', 'inline');
    return sent;
  }

  async file(principal: Principal, mailId: string, id: string, reply: FastifyReply): Promise<StreamableFile> {
    const sql = `select x.owner_kind as owner, x.name, x.media_type as "mediaType", x.size::float8 as size, x.file_key as "fileKey", x.state
      from incoming_mail m join attachment x on x.body_id = m.body_id and ${filesOfMail} where m.id = $1 and m.body_id = $2 and x.id = $3`;
    return sendFile(reply, this.store, await this.find(principal, mailId, sql, [id]));
  }

  private find(principal: Principal, mailId: string, sql: string, more: string[]): Promise<AttachmentFile> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [found] = await tx.query<AttachmentFile>(sql, [mailId, tx.bodyId, ...more]);
      if (!found) throw problems['mail-not-found']();
      this.audit.record(tx, { actor: actorOf(actorFrom(principal)), action: 'read-mail', subject: `mail:${mailId}` });
      return found;
    });
  }
}
