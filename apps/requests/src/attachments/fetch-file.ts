import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileKey, newFileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import { backOffMs } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentOwner, OwnerKind } from './attachment.js';
import { Attachments } from './attachments.js';
import { FILE_STORE } from './file-tokens.js';
import type { KeptFile } from './keep-files.js';

/** Longer than a copy may take: a lease ends only when its holder is dead. */
const LEASE = '5 minutes';

interface Source {
  key: string;
  declaredType: string | null;
}

interface Arriving {
  id: string;
  requestId: string | null;
  fromBodyId: string;
  fromAttachmentId: string;
  /** With which redirection it comes, or with what passes between two bodies over a question. */
  redirectionId: string | null;
  enquiryId: string | null;
  fromEnquiryId: string | null;
  name: string;
  mediaType: string;
  size: number;
  sha256: Buffer;
  attempts: number;
}

/**
 * Fetches one file that another body sent, with a request or with what passes over a question: a copy of the bytes under a key of this body, so that what either erases is
 * not the other's. It is attached in the transaction that ends its being under way: a crash before it leaves a copy nobody names, which
 * is removed, and the file is fetched again.
 */
@Injectable()
export class FetchFile {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const own = bodyId(body);
    const file = await this.claim(own, id);
    if (!file) return false;
    try {
      const source = await this.sent(own, file);
      if (source) await this.attach(own, file, await this.copy(own, file, source));
      else await this.lose(own, file);
    } catch (error) {
      logger.warn(
        { err: error, fileId: id, attempts: file.attempts },
        'a file sent on could not be fetched; again later',
      );
      await this.later(own, file);
    }
    return true;
  }

  /** Null when another replica has it. */
  private claim(own: BodyId, id: string): Promise<Arriving | undefined> {
    return this.tenants.run(own, async (tx) => {
      const [file] = await tx.query<Arriving>(
        `with mine as (select id from arriving_file where id = $1 and body_id = $2 and next_attempt_at <= clock_timestamp() for update skip locked)
         update arriving_file a set attempts = a.attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
         from mine where a.id = mine.id
         returning a.id, a.request_id as "requestId", a.from_body_id as "fromBodyId", a.from_attachment_id as "fromAttachmentId",
           a.redirection_id as "redirectionId", a.enquiry_id as "enquiryId", a.from_enquiry_id as "fromEnquiryId", a.name, a.media_type as "mediaType", a.size::float8 as size, a.sha256, a.attempts`,
        [id, tx.bodyId],
      );
      return file;
    });
  }

  /** Where the sender has it; null once it is erased there. Only what went with the redirection, or to this body, is found. */
  private sent(
    own: BodyId,
    { fromBodyId, fromAttachmentId, redirectionId, fromEnquiryId }: Arriving,
  ): Promise<Source | null> {
    const [sql, from] = redirectionId ? [sentOnSql, redirectionId] : [givenSql, fromEnquiryId];
    return this.tenants.run(bodyId(fromBodyId), async (tx) => {
      const params = [from, fromAttachmentId, tx.bodyId, ...(redirectionId ? [] : [own])];
      const [file] = await tx.query<Source>(sql, params);
      return file ?? null;
    });
  }

  /** @throws Error when the bytes are not those whose hash was sent along */
  private async copy(own: BodyId, file: Arriving, source: Source): Promise<KeptFile> {
    const { name, mediaType, size, sha256 } = file;
    const key = newFileKey(own);
    await this.tenants.run(own, (tx) =>
      tx.query('insert into stored_file (key, body_id) values ($1, $2)', [key, tx.bodyId]),
    );
    const hash = createHash('sha256');
    const content = await this.store.get(fileKey(source.key));
    await this.store.put(key, Readable.from(hashed(content, hash), { objectMode: false }), size);
    if (!hash.digest().equals(sha256)) throw new Error(`file ${file.fromAttachmentId} is not what its hash says`);
    return { key, name, mediaType, declaredType: source.declaredType, size, sha256 };
  }

  private attach(own: BodyId, { id, requestId, enquiryId }: Arriving, copy: KeptFile): Promise<void> {
    return this.tenants.run(own, async (tx) => {
      const arrived = await tx.execute('delete from arriving_file where id = $1 and body_id = $2', [id, tx.bodyId]);
      if (arrived === 1) await this.attachments.attach(tx, await ownerOf(tx, requestId, enquiryId), [copy], null);
    });
  }

  private async lose(own: BodyId, { id }: Arriving): Promise<void> {
    logger.warn({ fileId: id }, 'a file sent on was erased at the sender before it arrived');
    await this.tenants.run(own, (tx) =>
      tx.query('update arriving_file set lost_at = app_now(), next_attempt_at = null where id = $1 and body_id = $2', [
        id,
        tx.bodyId,
      ]),
    );
  }

  private async later(own: BodyId, { id, attempts }: Arriving): Promise<void> {
    await this.tenants.run(own, (tx) =>
      tx.query(
        `update arriving_file set next_attempt_at = clock_timestamp() + $3 * interval '1 millisecond' where id = $1 and body_id = $2`,
        [id, tx.bodyId, backOffMs(attempts)],
      ),
    );
  }
}

const sentOnSql = `
  select a.file_key as key, a.declared_type as "declaredType" from redirected_file f join attachment a on a.id = f.attachment_id
  where f.redirection_id = $1 and f.attachment_id = $2 and f.body_id = $3`;

const givenSql = `
  select a.file_key as key, a.declared_type as "declaredType" from attachment a join unit_enquiry e on e.id = a.owner_id
  where e.id = $1 and a.id = $2 and e.body_id = $3 and e.other_body_id = $4
    and a.owner_kind = case when e.origin = 'body' then 'enquiry-answer' else 'enquiry' end`;

/** A question brings its files, and an answer to one that this body asked brings those of the answer. */
async function ownerOf(tx: TenantTx, requestId: string | null, enquiryId: string | null): Promise<AttachmentOwner> {
  if (enquiryId) {
    const [enquiry] = await tx.query<{ kind: OwnerKind }>(
      `select case when origin = 'body' then 'enquiry' else 'enquiry-answer' end as kind from unit_enquiry where id = $1 and body_id = $2`,
      [enquiryId, tx.bodyId],
    );
    if (enquiry) return { kind: enquiry.kind, id: enquiryId, requestId };
  }
  if (!requestId) throw new Error('a file came for nothing of this body');
  return { kind: 'request', id: requestId, requestId };
}

async function* hashed(content: Readable, hash: { update(chunk: Buffer): unknown }): AsyncGenerator<Buffer> {
  for await (const chunk of content as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
}
