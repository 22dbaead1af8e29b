import type { FileScanner } from '@baspasoz/files';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { problems } from '../problems.js';
import { attachmentJson, notOfEnquiry } from './attachment.js';
import type { AttachmentFile, AttachmentOwner, AttachmentView } from './attachment.js';
import { FileBell } from './file-bell.js';
import { FILE_SCANNER } from './file-tokens.js';
import type { KeptFile } from './keep-files.js';

const fileSql = `
  select x.owner_kind as owner, x.owner_id as "ownerId", x.name, x.media_type as "mediaType", x.declared_type as "declaredType", x.size::float8 as size,
    encode(x.sha256, 'hex') as sha256, x.file_key as "fileKey", x.state from attachment x`;

/**
 * Files of a request, an answer, a mail, an enquiry. `KeepFiles.keep` first, outside; then `attach` inside the handler's own transaction:
 * it either stands with everything else, or the file is removed again.
 */
@Injectable()
export class Attachments {
  constructor(
    private readonly bell: FileBell,
    @Inject(FILE_SCANNER) private readonly scanner: FileScanner | null,
  ) {}

  /** @param by the person who brought them; null for a requester */
  async attach(
    tx: TenantTx,
    owner: AttachmentOwner,
    files: readonly KeptFile[],
    by: string | null,
  ): Promise<AttachmentView[]> {
    const attached: AttachmentView[] = [];
    for (const file of files) attached.push(await this.attachOne(tx, owner, file, by));
    if (files.length > 0) tx.afterCommit(() => this.bell.ring());
    return attached;
  }

  private async attachOne(
    tx: TenantTx,
    owner: AttachmentOwner,
    file: KeptFile,
    by: string | null,
  ): Promise<AttachmentView> {
    const [row] = await tx.query<{ view: AttachmentView }>(
      `with kept as (update stored_file set remove_after = null where key = $6 and body_id = $2 returning key)
       insert into attachment as x (id, body_id, request_id, owner_kind, owner_id, file_key, name, media_type, declared_type, size, sha256,
         state, next_check_at, created_by)
       select $1, $2, $3, $4, $5, kept.key, $7, $8, $9, $10, $11, $12, case when $12 = 'checking' then clock_timestamp() end, $13
       from kept returning ${attachmentJson} as view`,
      [
        v7(),
        tx.bodyId,
        owner.requestId,
        owner.kind,
        owner.id,
        file.key,
        file.name,
        file.mediaType,
        file.declaredType,
        file.size,
        file.sha256,
        this.scanner ? 'checking' : 'unchecked',
        by,
      ],
    );
    if (!row) throw new Error(`file ${file.key} waited too long to be attached and was removed`);
    return row.view;
  }

  /** All files of a request but those of its enquiries, oldest first. */
  async ofRequest(tx: TenantTx, requestId: string): Promise<AttachmentView[]> {
    const rows = await tx.query<{ view: AttachmentView }>(
      `select ${attachmentJson} as view from attachment x where x.request_id = $1 and x.body_id = $2
         and ${notOfEnquiry} order by x.created_at, x.id`,
      [requestId, tx.bodyId],
    );
    return rows.map(({ view }) => view);
  }

  /** Problem `attachment-not-found`. */
  async file(tx: TenantTx, requestId: string, id: string): Promise<AttachmentFile> {
    const [row] = await tx.query<AttachmentFile>(
      `${fileSql} where x.id = $1 and x.request_id = $2 and x.body_id = $3 and ${notOfEnquiry}`,
      [id, requestId, tx.bodyId],
    );
    if (!row) throw problems['attachment-not-found']();
    return row;
  }

  /** A file that the caller has found in what is shown already. Problem `attachment-not-found`. */
  async byId(tx: TenantTx, id: string): Promise<AttachmentFile> {
    const [row] = await tx.query<AttachmentFile>(`${fileSql} where x.id = $1 and x.body_id = $2`, [id, tx.bodyId]);
    if (!row) throw problems['attachment-not-found']();
    return row;
  }

  /** The copy goes out; what it was made from stays in the office. What was hidden in that is hidden in its copy too. */
  async replace(
    tx: TenantTx,
    { original, copy, marks }: { original: string; copy: string; marks: readonly object[] | undefined },
  ): Promise<void> {
    await tx.query(
      `update attachment x set made_from = o.id, redaction = coalesce($3::jsonb, o.redaction, '[]')
       from attachment o where o.id = $1 and o.body_id = $4 and x.id = $2 and x.body_id = $4`,
      [original, copy, marks ? JSON.stringify(marks) : null, tx.bodyId],
    );
    await tx.query(`update attachment set owner_kind = 'source' where id = $1 and body_id = $2`, [original, tx.bodyId]);
  }

  /** Removes an attachment and, soon after, its bytes. */
  async remove(tx: TenantTx, requestId: string, id: string): Promise<void> {
    const removed = await tx.execute('delete from attachment where id = $1 and request_id = $2 and body_id = $3', [
      id,
      requestId,
      tx.bodyId,
    ]);
    if (removed === 0) throw problems['attachment-not-found']();
    tx.afterCommit(() => this.bell.ring());
  }

  /** The same of what belongs to anything else. Problem `attachment-not-found`. */
  async removeOf(tx: TenantTx, { kind, id }: Omit<AttachmentOwner, 'requestId'>, attachmentId: string): Promise<void> {
    const removed = await tx.execute(
      'delete from attachment where id = $1 and owner_kind = $2 and owner_id = $3 and body_id = $4',
      [attachmentId, kind, id, tx.bodyId],
    );
    if (removed === 0) throw problems['attachment-not-found']();
    tx.afterCommit(() => this.bell.ring());
  }
}
