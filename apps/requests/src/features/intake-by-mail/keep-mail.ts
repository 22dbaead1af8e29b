import type { ReadMail } from '@baspasoz/mail';
import type { KeptFile } from '../../attachments/keep-files.js';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import type { MailFate } from '../../domain/mail-fate.js';
import { plainLine, plainText } from '../../domain/plain-text.js';
import { isUnreadable } from './intake-of-mail.js';
import { mailDigest } from './mail-digest.js';

export interface ArrivedMail {
  raw: Buffer;
  /** The same in the file store. */
  kept: KeptFile;
  /** What came with it, in the file store too. */
  files: readonly KeptFile[];
  envelopeFrom: string;
  /** Null when the bytes could not be read at all; they are kept all the same. */
  read: ReadMail | null;
}

/**
 * Writes the mail down; from the commit on its bytes stay in the store. A second arrival of the same mail waits for the first to be
 * decided, then does nothing.
 * @returns the id of the mail; null when it is here already
 */
export async function keepMail(tx: TenantTx, mail: ArrivedMail, fate: MailFate): Promise<string | null> {
  const { raw, kept, envelopeFrom, read } = mail;
  const id = v7();
  const written = await tx.execute(
    `insert into incoming_mail (id, body_id, digest, received_at, envelope_from, raw_key, raw_size, fate, message_id, sender_name,
       sender_address, subject, sent_at, text, quoted, readable, repairs)
     values ($1, $2, $3, app_now(), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict (body_id, digest) do nothing`,
    [
      id,
      tx.bodyId,
      mailDigest(raw, read),
      plainLine(envelopeFrom),
      kept.key,
      raw.length,
      fate,
      read?.messageId && plainLine(read.messageId),
      plainLine(read?.from?.name ?? ''),
      plainLine(read?.from?.address ?? '') || plainLine(envelopeFrom) || null,
      plainLine(read?.subject ?? '')
        .slice(0, 1000)
        .toWellFormed(),
      read?.date ?? null,
      plainText(read?.text ?? ''),
      plainText(read?.quoted ?? ''),
      !isUnreadable(read),
      read?.repairs ?? [],
    ],
  );
  if (written === 0) return null;
  const stays = await tx.execute('update stored_file set remove_after = null where key = $1 and body_id = $2', [
    kept.key,
    tx.bodyId,
  ]);
  if (stays === 0) throw new Error(`mail ${kept.key} waited too long to be taken in and was removed`);
  return id;
}

/** Says to which request a kept mail belongs. */
export async function assignMail(tx: TenantTx, mailId: string, requestId: string): Promise<void> {
  await tx.query('update incoming_mail set request_id = $3 where id = $1 and body_id = $2', [
    mailId,
    tx.bodyId,
    requestId,
  ]);
}
