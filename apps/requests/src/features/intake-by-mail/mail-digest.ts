import { createHash } from 'node:crypto';
import type { ReadMail } from '@baspasoz/mail';

/** Relays put lines of their own on top with every attempt; the rest of the header and all below it stay. */
const bodyFrom = (raw: Buffer): Buffer => {
  const at = /\r?\n\r?\n/.exec(raw.subarray(0, 1_000_000).toString('latin1'));
  return at ? raw.subarray(at.index) : raw;
};

/**
 * The same for the same mail, sent twice because the relay heard no answer. A mail that carries neither Message-ID nor date can be told
 * only by all of its bytes: two such mails that differ in a single one are two.
 */
export function mailDigest(raw: Buffer, mail: ReadMail | null): Buffer {
  const hash = createHash('sha256');
  if (!mail || (!mail.messageId && !mail.date)) return hash.update(raw).digest();
  const head = [mail.messageId, mail.from?.address, mail.date?.getTime(), mail.subject];
  return hash
    .update(`${JSON.stringify(head)}\n`)
    .update(bodyFrom(raw))
    .digest();
}
