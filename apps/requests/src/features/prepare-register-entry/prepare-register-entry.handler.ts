import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import type { DisclosureChoice, PlannedDisclosure } from '../../domain/plan-disclosure.js';
import { problems } from '../../problems.js';
import { disclosureChoiceOf, plannedEntry, registerEntryOf } from '../../register/register-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import { registerSource, suggestedTexts } from '../../register/register-texts.js';
import type { RegisterTexts } from '../../register/register-texts.js';

/** What an officer prepares an entry from: the letter and the decision as they are, and the same with personal data taken out. */
export interface RegisterPreparation extends PlannedDisclosure {
  number: string;
  language: Language;
  choice: DisclosureChoice | null;
  original: RegisterTexts;
  suggestion: RegisterTexts;
  entry: RegisterEntry | null;
}

/** It shows a requester's letter, so the audit chain keeps who looked. */
@Injectable()
export class PrepareRegisterEntryHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, requestId: string): Promise<RegisterPreparation> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [request] = await tx.query<ClockRow>(
        `select ${clockColumns} from statutory_clock c join media_request r on r.id = c.request_id where c.request_id = $1 and c.body_id = $2`,
        [requestId, tx.bodyId],
      );
      if (!request) throw problems['request-not-found']();
      const choice = await disclosureChoiceOf(tx, requestId);
      const planned = plannedEntry(request, choice, (await this.frames.load(tx)).calendar);
      const source = await registerSource(tx, requestId);
      const full = planned.form === 'full';
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'prepare-register-entry',
        subject: `request:${requestId}`,
      });
      return {
        ...planned,
        number: request.number,
        language: source.language,
        choice,
        original: {
          heading: source.subject,
          question: full ? source.text : null,
          answer: full ? source.decision : null,
        },
        suggestion: suggestedTexts(source, planned.form),
        entry: await registerEntryOf(tx, requestId),
      };
    });
  }
}
