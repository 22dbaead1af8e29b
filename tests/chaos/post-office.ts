import type { AddressInfo } from 'node:net';
import { readMail, type ReceivedMail } from '@baspasoz/testing';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that remembers each mail before it says that it has it: the sender may die in between. */
export class PostOffice {
  readonly mails: ReceivedMail[] = [];
  onMail: () => void | Promise<void> = () => undefined;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, accepted) => {
      simpleParser(stream)
        .then(async (parsed) => {
          for (const { address } of session.envelope.rcptTo) this.mails.push(readMail(parsed, address));
          await this.onMail();
          accepted();
        })
        .catch(accepted);
    },
  });

  async open(): Promise<void> {
    // A sender that dies with a mail half told is what this server is for.
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get messageIds(): string[] {
    return this.mails.map(({ messageId }) => messageId);
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
