import { readMail } from '@baspasoz/mail';
import type { ReadMail } from '@baspasoz/mail';
import { correlation, logger } from '@baspasoz/observability';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { mailFate } from '../../domain/mail-fate.js';
import type { MailFate } from '../../domain/mail-fate.js';
import { RegisterRequest } from '../../registration/register-request.js';
import { intakeOfMail } from './intake-of-mail.js';
import { IntakeAddresses } from './intake-addresses.js';
import type { Addressee } from './intake-addresses.js';
import { JoinRequest } from './join-request.js';
import { assignMail, keepMail } from './keep-mail.js';
import type { ArrivedMail } from './keep-mail.js';
import { knownSender } from './known-sender.js';
import { isOwnLetter, mailThread } from './mail-thread.js';
import { StoreMail } from './store-mail.js';

/**
 * Takes a mail in for one body: keeps it as it came and, in the same transaction, registers it as a request, adds it to the one it
 * belongs to, or lays it aside as nobody's writing. When this has returned, the mail is safe.
 */
@Injectable()
export class TakeInMail {
  constructor(
    private readonly tenants: Tenants,
    private readonly addresses: IntakeAddresses,
    private readonly registration: RegisterRequest,
    private readonly join: JoinRequest,
    private readonly store: StoreMail,
  ) {}

  async run({ body, token }: Addressee, raw: Buffer, envelopeFrom: string): Promise<void> {
    const read = await readOrNull(raw);
    const decide = () =>
      this.store.during(body, raw, read?.files ?? [], (stored) =>
        this.tenants.run(body, (tx) => this.decide(tx, { raw, envelopeFrom, read, ...stored }, token)),
      );
    await correlation.run(undefined, decide, { bodyId: body });
  }

  private async decide(tx: TenantTx, mail: ArrivedMail, token: string | null): Promise<void> {
    const { requestId, letterId } = await mailThread(tx, token, mail.read);
    const fate = await this.fateOf(tx, mail, requestId);
    const mailId = await keepMail(tx, mail, fate);
    logger.info({ mailId, fate, bytes: mail.raw.length }, mailId ? 'a mail was taken in' : 'a mail came once more');
    if (!mailId) return;
    if (fate === 'request') return this.register(tx, mailId, mail);
    if (requestId) await this.join.run(tx, requestId, { mailId, fate, letterId });
    await this.store.attach(tx, mailId, requestId, mail.files);
  }

  private async fateOf(tx: TenantTx, { read, envelopeFrom }: ArrivedMail, requestId: string | null): Promise<MailFate> {
    const sender = read?.from?.address ?? '';
    return mailFate({
      automatic: read?.automatic ?? null,
      envelopeFrom,
      hops: read?.hops ?? 0,
      isOurs: this.addresses.isOurs(sender) || (await isOwnLetter(tx, read)),
      hasThread: requestId !== null,
    });
  }

  private async register(tx: TenantTx, mailId: string, { read, envelopeFrom, files }: ArrivedMail): Promise<void> {
    const known = await knownSender(tx, read?.from?.address ?? (envelopeFrom || null));
    const intake = { ...intakeOfMail(read, envelopeFrom, known), files };
    const receipt = await this.registration.within(tx, intake, { kind: 'public' });
    await assignMail(tx, mailId, receipt.id);
  }
}

/** Reading is made not to fail. Should it fail all the same, the mail is registered as one that nobody could read. */
async function readOrNull(raw: Buffer): Promise<ReadMail | null> {
  try {
    return await readMail(raw);
  } catch (error) {
    logger.error({ err: error, bytes: raw.length }, 'a mail could not be read');
    return null;
  }
}
