import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';

/** A file that goes along with a mail. */
export interface Enclosure {
  name: string;
  mediaType: string;
  content: Readable;
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  messageId: string;
  language: string;
  /** Where an answer to it goes; the sender's own address when left out. */
  replyTo?: string;
  /** Opens what goes along, when the sending begins. */
  enclose?: () => Promise<Enclosure[]>;
}

export type MailOutcome = { isAccepted: true } | { isAccepted: false; reason: string; isRefused: boolean };

const TIMEOUT_MS = 20_000;

/** Hands mails to the receiving server. Its acceptance is the proof of delivery. */
export class Mailer {
  readonly #transport: Transporter;

  /** @param smtpUrl `smtp://` or `smtps://`, with credentials where the server wants them */
  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    this.#transport = createTransport({ url: smtpUrl, ...timeouts }, { from });
  }

  /** The address part of the sender; Message-IDs end in its domain. */
  get domain(): string {
    return /@([\w.-]+)/.exec(this.from)?.[1] ?? 'localhost';
  }

  /** Never throws for what the server or the network does. The reason names no person. */
  async send(mail: Mail): Promise<MailOutcome> {
    const enclosures: Enclosure[] = [];
    try {
      enclosures.push(...((await mail.enclose?.()) ?? []));
      const info = (await this.#transport.sendMail({
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        // What a server further on cannot deliver comes back to where an answer would.
        ...(mail.replyTo ? { replyTo: mail.replyTo, envelope: { from: mail.replyTo, to: mail.to } } : {}),
        messageId: mail.messageId,
        attachments: enclosures.map(({ name: filename, mediaType: contentType, content }) => ({
          filename,
          contentType,
          content,
        })),
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
      })) as { accepted: unknown[] };
      return info.accepted.length > 0
        ? { isAccepted: true }
        : { isAccepted: false, reason: 'rejected', isRefused: true };
    } catch (error) {
      for (const { content } of enclosures) content.destroy();
      const { code, responseCode } = error as { code?: string; responseCode?: number };
      const reason = [code ?? 'failed', responseCode].filter(Boolean).join(' ');
      return { isAccepted: false, reason, isRefused: (responseCode ?? 0) >= 500 };
    }
  }
}
