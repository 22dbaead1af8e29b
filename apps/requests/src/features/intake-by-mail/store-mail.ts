import { Readable } from 'node:stream';
import { spoolFile } from '@baspasoz/files';
import type { SpooledFile } from '@baspasoz/files';
import type { ReadMail } from '@baspasoz/mail';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/attachments.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import type { KeptFile } from '../../attachments/keep-files.js';

interface StoredMail {
  kept: KeptFile;
  files: KeptFile[];
}

const spool = (name: string, declaredType: string, bytes: Buffer): Promise<SpooledFile> =>
  spoolFile({ name, declaredType, content: Readable.from([bytes]) });

/** Puts a mail and what came with it into the file store, before the transaction that decides what it is. */
@Injectable()
export class StoreMail {
  constructor(
    private readonly keep: KeepFiles,
    private readonly attachments: Attachments,
  ) {}

  /** What `work` has attached by its commit stays; the rest, as of a mail that had come before, is removed again. */
  async during<T>(
    body: BodyId,
    raw: Buffer,
    files: ReadMail['files'],
    work: (stored: StoredMail) => Promise<T>,
  ): Promise<T> {
    const spooled = [await spool('mail.eml', 'message/rfc822', raw)];
    for (const { name, contentType, bytes } of files) spooled.push(await spool(name, contentType, bytes));
    const [kept, ...rest] = await this.keep.keep(body, spooled);
    if (!kept) throw new Error('a mail was not kept');
    try {
      return await work({ kept, files: rest });
    } finally {
      await this.keep.discard(body, [kept, ...rest]);
    }
  }

  /** Files of a mail that is no request itself. */
  async attach(tx: TenantTx, mailId: string, requestId: string | null, files: readonly KeptFile[]): Promise<void> {
    await this.attachments.attach(tx, { kind: 'mail', id: mailId, requestId }, files, null);
  }
}
