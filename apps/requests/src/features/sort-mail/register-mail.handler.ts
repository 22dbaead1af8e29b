import { fileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import { readMail } from '@baspasoz/mail';
import type { Language } from '@baspasoz/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { FILE_STORE } from '../../attachments/file-tokens.js';
import { actorFrom, personIdOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { problems } from '../../problems.js';
import { RegisterRequest } from '../../registration/register-request.js';
import { intakeOfMail } from '../intake-by-mail/intake-of-mail.js';
import { knownSender } from '../intake-by-mail/known-sender.js';

/** Stands on the request as the reason of its late registration, in its own language. */
const lateReason: Record<'aside' | 'reply', Record<Language, string>> = {
  aside: {
    kk: 'Хат автоматты деп танылып, қызметкер қарағаннан кейін тіркелді',
    ru: 'Письмо было принято за автоматическое и зарегистрировано после проверки сотрудником',
    en: 'The mail was taken for an automatic one and registered after an officer had looked at it',
  },
  reply: {
    kk: 'Жаңа сұрау салу бұрынғы сұрау салудың хат алмасуында келіп, қызметкер қарағаннан кейін тіркелді',
    ru: 'Новый запрос пришёл в переписке по прежнему и зарегистрирован после проверки сотрудником',
    en: 'The new request came in the correspondence on an earlier one and was registered after an officer had looked at it',
  },
};

/**
 * A mail that was laid aside, or that came in the correspondence on a request and asks something else, becomes a request, received when it
 * came in: no mistake of ours shortens anybody's right.
 */
@Injectable()
export class RegisterMailHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly registration: RegisterRequest,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  run(principal: Principal, mailId: string): Promise<{ id: string; number: string }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const mail = await lockMail(tx, mailId);
      const bytes = await (await this.store.get(fileKey(mail.rawKey))).toArray();
      const read = await readMail(Buffer.concat(bytes as Buffer[]));
      const known = await knownSender(tx, read.from?.address ?? null);
      const intake = intakeOfMail(read, mail.envelopeFrom, known);
      const { id, number } = await this.registration.within(
        tx,
        {
          ...intake,
          receivedAt: mail.receivedAt,
          lateReason: lateReason[mail.requestId ? 'reply' : 'aside'][intake.language],
        },
        { kind: 'officer', ...actorFrom(principal) },
      );
      await tx.query(`update incoming_mail set fate = 'request', request_id = $3 where id = $1 and body_id = $2`, [
        mailId,
        tx.bodyId,
        id,
      ]);
      await tx.query(
        `update attachment set owner_kind = 'request', owner_id = $3, request_id = $3 where owner_kind = 'mail' and owner_id = $1 and body_id = $2`,
        [mailId, tx.bodyId, id],
      );
      if (mail.requestId)
        await writeLedger(tx, mail.requestId, {
          at: (await this.frames.load(tx)).now,
          kind: 'mail-became-request',
          actorId: personIdOf(actorFrom(principal)),
          clause: null,
          params: { number },
        });
      return { id, number };
    });
  }
}

interface SortedMail {
  rawKey: string;
  envelopeFrom: string;
  receivedAt: Date;
  /** The request in whose correspondence it came. */
  requestId: string | null;
}

async function lockMail(tx: TenantTx, mailId: string): Promise<SortedMail> {
  const [mail] = await tx.query<SortedMail>(
    `select raw_key as "rawKey", envelope_from as "envelopeFrom", received_at as "receivedAt", request_id as "requestId" from incoming_mail
     where id = $1 and body_id = $2 and (request_id is null or fate = 'reply') for update`,
    [mailId, tx.bodyId],
  );
  if (!mail) throw problems['mail-not-found']();
  return mail;
}
