import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { problems } from '../../problems.js';
import { ChangeEntry } from '../../register/change-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import { confirmedTexts, registerSource, registerWords } from '../../register/register-texts.js';
import { isErased } from '../../retention/is-erased.js';
import type { RenewRegisterEntryDto } from './renew-register-entry.dto.js';

/**
 * A public entry says what was answered last: its texts are prepared from the new answer as the first ones were, read and confirmed. What they
 * said before goes; that they were changed, when and why stays under the entry.
 */
@Injectable()
export class RenewRegisterEntryHandler {
  constructor(private readonly entries: ChangeEntry) {}

  run(principal: Principal, requestId: string, dto: RenewRegisterEntryDto): Promise<RegisterEntry | null> {
    return this.entries.run(
      principal,
      requestId,
      'corrected',
      dto.note,
      async (tx, { form, isBehind }, at, { number }) => {
        if (!isBehind) throw problems['register-not-behind']();
        if (await isErased(tx, requestId)) throw problems['already-erased']({ number });
        const source = await registerSource(tx, requestId);
        const texts = confirmedTexts(dto, form, source);
        await tx.query(
          `update register_entry set heading = $3, question = $4, answer = $5, words = $6::tsvector, complaint_id = $7, language = $8,
           confirmed_by = $9, confirmed_at = $10
         where request_id = $1 and body_id = $2`,
          [
            requestId,
            tx.bodyId,
            texts.heading,
            texts.question,
            texts.answer,
            registerWords(texts),
            source.complaintId,
            source.language,
            principal.personId,
            at,
          ],
        );
      },
    );
  }
}
