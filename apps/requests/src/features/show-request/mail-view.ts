import { attachmentsJson } from '../../attachments/attachment.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import type { MailFate } from '../../domain/mail-fate.js';

/** A mail that came in, as the request's page shows it. */
export interface MailView {
  id: string;
  fate: MailFate;
  receivedAt: string;
  sender: { name: string; address: string | null };
  subject: string;
  text: string;
  /** The earlier conversation below the text. */
  quoted: string;
  /** False where nobody could read it: the original is all there is. */
  readable: boolean;
  /** What had to be guessed or mended to read it. */
  repairs: string[];
  /** The request's own mail brought the request's own files. */
  files: AttachmentView[];
}

/** Whose files the files `x` of a mail `m` are: the request's, where the mail is the request. */
export const filesOfMail = `(x.owner_kind = 'mail' and x.owner_id = m.id
  or m.fate = 'request' and x.owner_kind = 'request' and x.request_id = m.request_id)`;

/** One mail `m` as JSON. */
export const mailJson = `jsonb_build_object('id', m.id, 'fate', m.fate, 'receivedAt', m.received_at,
  'sender', jsonb_build_object('name', m.sender_name, 'address', m.sender_address), 'subject', m.subject, 'text', m.text, 'quoted', m.quoted,
  'readable', m.readable, 'repairs', m.repairs, 'files', ${attachmentsJson(filesOfMail)})`;
