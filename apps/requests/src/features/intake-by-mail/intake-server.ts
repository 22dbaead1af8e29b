import { timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { health, logger } from '@baspasoz/observability';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerAuthentication, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { allowedRelays } from './allowed-relays.js';
import { IntakeAddresses } from './intake-addresses.js';
import type { Addressee } from './intake-addresses.js';
import { INTAKE_OPTIONS } from './intake-options.js';
import type { IntakeOptions } from './intake-options.js';
import { TakeInMail } from './take-in-mail.js';

const CLOSE_WITHIN_MS = 10_000;

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
/** The relay keeps the mail and tries again: nothing is lost by our being away. */
const later = () => answer(451, '4.3.0 The intake is not available, try again later');

/** Where the relay hands in mail. `250` is said after the commit: what was said to be taken is taken. */
@Injectable()
export class IntakeServer implements BeforeApplicationShutdown {
  private server: SMTPServer | undefined;
  private withdrawHealth: (() => void) | undefined;

  constructor(
    private readonly addresses: IntakeAddresses,
    private readonly intake: TakeInMail,
    @Inject(INTAKE_OPTIONS) private readonly options: IntakeOptions,
  ) {}

  /** The port it listens on; null where requests do not come by mail. */
  get port(): number | null {
    return this.server ? (this.server.server.address() as AddressInfo).port : null;
  }

  /** Opens the port. Not done by itself: the seed has the same modules and takes in no mail. */
  async listen(): Promise<void> {
    const { port, host } = this.options;
    if (port === null || this.server) return;
    const server = this.build();
    this.server = server;
    server.on('error', (error) => logger.warn({ err: error }, 'a connection to the mail intake broke'));
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, host, resolve);
    });
    this.withdrawHealth = health.register('mail-intake', () => ({
      state: server.server.listening ? 'up' : 'unavailable',
    }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.withdrawHealth?.();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private build(): SMTPServer {
    const { tls, account, relays, maxBytes, domain } = this.options;
    const mayHandIn = allowedRelays(relays);
    return new SMTPServer({
      name: domain,
      banner: 'Baspasoz mail intake',
      size: maxBytes,
      maxClients: 100,
      closeTimeout: CLOSE_WITHIN_MS,
      disableReverseLookup: true,
      authOptional: !account,
      disabledCommands: [...(tls ? [] : ['STARTTLS']), ...(account ? [] : ['AUTH'])],
      ...(tls ?? {}),
      onConnect: ({ remoteAddress }, done) =>
        done(mayHandIn(remoteAddress) ? null : answer(554, '5.7.1 Only the relay of the bodies hands in mail here')),
      onAuth: (given, _session, done) =>
        isAccount(account, given) ? done(null, { user: given.username }) : done(answer(535, '5.7.8 Unknown relay')),
      onMailFrom: (_address, session, done) =>
        done(tls && !session.secure ? answer(530, '5.7.0 Must issue a STARTTLS command first') : null),
      onRcptTo: ({ address }, _session, done) => void this.addressee(address).then(() => done(), done),
      onData: (stream, session, done) => void this.take(stream, session).then(() => done(null, 'kept'), done),
    });
  }

  private async addressee(address: string): Promise<Addressee> {
    const found = await this.addresses.addressee(address).catch((error: unknown) => {
      logger.error({ err: error }, 'the addressee of a mail could not be looked up');
      throw later();
    });
    if (!found) throw answer(550, '5.1.1 No body has this address');
    if (found.isClosed) throw answer(550, '5.1.6 This body has been liquidated');
    return found;
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
    if (stream.sizeExceeded) throw answer(552, '5.3.4 The mail is larger than the intake takes');
    const raw = Buffer.concat(chunks);
    const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
    const bodies = new Map<string, Addressee>();
    for (const { address } of envelope.rcptTo) {
      const found = await this.addressee(address);
      if (found.token || !bodies.has(found.body)) bodies.set(found.body, found);
    }
    try {
      for (const addressee of bodies.values()) await this.intake.run(addressee, raw, sender);
    } catch (error) {
      logger.error({ err: error, bytes: raw.length }, 'a mail could not be kept; the relay will try again');
      throw later();
    }
  }
}

function isAccount(account: IntakeOptions['account'], { username, password }: SMTPServerAuthentication): boolean {
  if (!account) return false;
  const [given, known] = [`${username}\n${password}`, `${account.user}\n${account.password}`].map((text) =>
    Buffer.from(text),
  );
  return given !== undefined && known !== undefined && given.length === known.length && timingSafeEqual(given, known);
}
