import { automaticOf } from './automatic.js';
import type { Automatic } from './automatic.js';
import { mailAddresses } from './addresses.js';
import type { MailAddress } from './addresses.js';
import { bodyAsText } from './body-as-text.js';
import { headerText } from './header-text.js';
import { MailContent } from './mail-content.js';
import type { MailFile } from './mail-content.js';
import type { MailRepair } from './mail-repair.js';
import { splitQuoted } from './quoted.js';
import { splitMail } from './split-mail.js';
import type { MailPart } from './split-mail.js';

/** A mail as a person reads it. Text is NFC with line feeds; nothing in it is trusted. */
export interface ReadMail {
  from: MailAddress | null;
  replyTo: MailAddress | null;
  to: MailAddress[];
  subject: string;
  /** As the sender's clock has it; null when there is no date or none that can be. */
  date: Date | null;
  /** Without brackets. */
  messageId: string | null;
  /** Message-IDs without brackets that this one answers, returns or reports on, the nearest first. */
  answersTo: string[];
  automatic: Automatic | null;
  /** Servers it has passed: more than a few dozen are a loop. */
  hops: number;
  /** What was written now, and the earlier conversation below it. */
  text: string;
  quoted: string;
  files: MailFile[];
  /** Encrypted for somebody: neither we nor the officer can read it. */
  isEncrypted: boolean;
  repairs: MailRepair[];
}

const ids = /<([^<>\s]{1,250}@[^<>\s]{1,250})>/g;
const idsIn = (value: string): string[] => [...value.matchAll(ids)].map(([, id = '']) => id);

const dateOf = (value: string): Date | null => {
  const at = new Date(value.replace(/\([^)]*\)/g, '').trim());
  const year = at.getUTCFullYear();
  return Number.isNaN(year) || year < 1970 || year > 2200 ? null : at;
};

/** Headers of the mail itself: the raw line for what is read further, one char per byte. */
function headersOf({ headers }: MailPart): (key: string) => string[] {
  const lines = headers.getList();
  return (key) =>
    lines
      .filter((line) => line.key === key)
      .map(({ line }) =>
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\r?\n[ \t]*/g, ' ')
          .trim(),
      );
}

const none = (): string[] => [];

/** Header lines of whatever is returned or reported on stand in a part of the report. */
const reportedIds = (parts: readonly MailPart[]): string[] =>
  parts
    .filter(({ node }) =>
      /^(message\/(rfc822|delivery-status|disposition-notification)|text\/rfc822-headers)$/.test(
        node.contentType || '',
      ),
    )
    .flatMap(
      ({ content }) =>
        content
          .subarray(0, 100_000)
          .toString('latin1')
          .match(/^(original-)?message-id:.*(?:\r?\n[ \t].*)?$/gim) ?? [],
    )
    .flatMap(idsIn);

/**
 * Reads any bytes as a mail. It never refuses: what cannot be read is missing in the result, what had to be mended is named in
 * `repairs`. It does not throw for what the bytes are; the raw mail is the caller's to keep.
 */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const { parts, repairs } = await splitMail(raw);
  const all = parts[0] ? headersOf(parts[0]) : none;
  const first = (key: string) => all(key)[0] ?? '';
  const content = new MailContent();
  for (const part of parts) content.add(part);
  if (content.isEmpty) content.addWords(bodyAsText(raw));
  const subject = headerText(first('subject'));
  const from = mailAddresses(first('from') || first('sender'))[0] ?? null;
  const automatic = automaticOf({
    header: first,
    contentType: first('content-type'),
    subject,
    from: from?.address ?? '',
  });
  const answersTo = [...idsIn(first('in-reply-to')), ...idsIn(first('references')).reverse()];
  return {
    from,
    replyTo: mailAddresses(first('reply-to'))[0] ?? null,
    to: ['to', 'cc']
      .flatMap((key) => all(key))
      .flatMap(mailAddresses)
      .slice(0, 200),
    subject,
    date: dateOf(first('date')),
    messageId: idsIn(first('message-id'))[0] ?? null,
    answersTo: [...new Set(automatic ? [...answersTo, ...reportedIds(parts)] : answersTo)].slice(0, 100),
    automatic,
    hops: all('received').length,
    ...splitQuoted(content.text),
    files: content.files,
    isEncrypted: content.isEncrypted,
    repairs: [...new Set([...repairs, ...content.repairs])],
  };
}
