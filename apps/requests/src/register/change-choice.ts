import { Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf, personIdOf } from '../aggregate/actor.js';
import type { Actor } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import { closeDeadlines } from '../aggregate/deadline-rows.js';
import { writeLedger } from '../aggregate/ledger.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { effectOfChoice } from '../domain/choice-change.js';
import type { DisclosureChoice } from '../domain/plan-disclosure.js';
import { problems } from '../problems.js';
import type { Channel } from '../registration/intake.js';
import { checkChoice, keepChoice } from '../registration/keep-choice.js';
import { isErased } from '../retention/is-erased.js';
import { disclosureChoiceOf, registerEntryOf } from './register-entry.js';

interface ToldChoice {
  choice: DisclosureChoice;
  told: Channel;
  /** The officer whom it was told; null for the requester. */
  by: Actor | null;
}

/** What readers find in place of texts whose requester took the consent back. */
const consentTakenBack: Record<Language, string> = {
  kk: 'Сұраушы жариялауға берген келісімін кері қайтарып алды.',
  ru: 'Автор запроса отозвал согласие на публикацию.',
  en: 'The requester took the consent to publication back.',
};

/** Keeps what the requester says about the public register after the request was registered, and lets the register follow it. */
@Injectable()
export class ChangeChoice {
  constructor(
    private readonly frames: BodyFrames,
    private readonly events: SayOfRequest,
    private readonly audit: Audit,
  ) {}

  /** Said twice, it is said once. Problems: `request-not-found`, `already-erased`, `choice-too-late`, `invalid-input`. */
  async run(tx: TenantTx, requestId: string, { choice: said, told, by }: ToldChoice): Promise<void> {
    const request = await lockClock(tx, requestId);
    const { number } = request;
    const { now, today } = await this.frames.load(tx);
    if (await isErased(tx, requestId)) throw problems['already-erased']({ number });
    checkChoice({ disclosure: said }, today);
    const choice = { consent: said.consent, exclusivityDays: said.consent ? said.exclusivityDays : 0 };
    const earlier = await disclosureChoiceOf(tx, requestId);
    if (earlier?.consent === choice.consent && earlier.exclusivityDays === choice.exclusivityDays) return;
    const entry = await registerEntryOf(tx, requestId);
    const effect = effectOfChoice(entry, choice.consent);
    if (!effect) throw problems['choice-too-late']({ number });
    await keepChoice(tx, requestId, choice, { at: now, told, by: by && personIdOf(by) });
    if (effect === 'prepared-anew') await withdrawConfirmation(tx, requestId);
    if (effect === 'taken-down' && entry) await takeDown(tx, requestId, entry.language, now, by && personIdOf(by));
    await writeLedger(tx, requestId, {
      at: now,
      kind: choice.consent ? 'consent-given' : 'consent-withheld',
      actorId: by && personIdOf(by),
      clause: null,
      params: { told, exclusivityDays: choice.exclusivityDays, effect },
    });
    this.audit.record(tx, {
      actor: by ? actorOf(by) : 'public',
      action: 'choose-disclosure',
      subject: `request:${requestId}`,
      details: { consent: choice.consent, told, effect },
    });
    const chosenAt = now.toISOString();
    await this.events.say(tx, request, [
      { type: 'RegisterChoiceMade', data: { requestId, number, consent: choice.consent, chosenAt } },
      ...(effect === 'taken-down'
        ? [
            {
              type: 'RequestDisclosureChanged' as const,
              data: { requestId, number, change: 'withdrawn' as const, changedAt: chosenAt },
            },
          ]
        : []),
    ]);
  }
}

/** What was confirmed under another choice waits no longer: the desk prepares it anew. */
async function withdrawConfirmation(tx: TenantTx, requestId: string): Promise<void> {
  await closeDeadlines(tx, [requestId], ['disclosure']);
  await tx.query('delete from register_entry where request_id = $1 and body_id = $2', [requestId, tx.bodyId]);
}

async function takeDown(
  tx: TenantTx,
  requestId: string,
  language: Language,
  at: Date,
  by: string | null,
): Promise<void> {
  await tx.query('update register_entry set withdrawn_at = $3 where request_id = $1 and body_id = $2', [
    requestId,
    tx.bodyId,
    at,
  ]);
  await tx.query(
    `insert into register_note (body_id, request_id, at, kind, note, noted_by) values ($1, $2, $3, 'withdrawal', $4, $5)`,
    [tx.bodyId, requestId, at, consentTakenBack[language], by],
  );
}
