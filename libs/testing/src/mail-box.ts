import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  subject: string;
  text: string;
  messageId: string;
  language: string;
  /** Where an answer to it goes; empty when it does not say. */
  replyTo: string;
  /** What it carries. */
  files: { name: string; content: Buffer }[];
}

/** A real SMTP server of a spec: it takes mails, or refuses them for as long as it is told to. */
export interface MailBox {
  url: string;
  mails: ReceivedMail[];
  refuse(code: number | null): void;
  close(): Promise<void>;
}

/** What a spec reads of a mail that came to one address. */
export const readMail = (parsed: ParsedMail, to: string): ReceivedMail => ({
  to,
  subject: parsed.subject ?? '',
  text: parsed.text ?? '',
  messageId: parsed.messageId ?? '',
  language: String(parsed.headers.get('content-language') ?? ''),
  replyTo: parsed.replyTo?.value[0]?.address ?? '',
  files: parsed.attachments.map(({ filename, content }) => ({ name: filename ?? '', content })),
});

export async function openMailBox(): Promise<MailBox> {
  const mails: ReceivedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, callback) {
      callback(refusal ? Object.assign(new Error('try later'), { responseCode: refusal }) : null);
    },
    onData(stream, session, callback) {
      simpleParser(stream).then((parsed) => {
        for (const { address } of session.envelope.rcptTo) mails.push(readMail(parsed, address));
        callback();
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
