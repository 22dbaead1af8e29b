import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { ChangeEntry } from '../../register/change-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import { confirmedTexts, registerSource, registerWords } from '../../register/register-texts.js';
import type { CorrectRegisterEntryDto } from './correct-register-entry.dto.js';

/** Other texts for a public entry, with the note of what changed. The same guard against personal data stands before them. */
@Injectable()
export class CorrectRegisterEntryHandler {
  constructor(private readonly entries: ChangeEntry) {}

  run(principal: Principal, requestId: string, dto: CorrectRegisterEntryDto): Promise<RegisterEntry | null> {
    return this.entries.run(principal, requestId, 'corrected', dto.note, async (tx, { form }) => {
      const texts = confirmedTexts(dto, form, await registerSource(tx, requestId));
      await tx.query(
        'update register_entry set heading = $3, question = $4, answer = $5, words = $6::tsvector where request_id = $1 and body_id = $2',
        [requestId, tx.bodyId, texts.heading, texts.question, texts.answer, registerWords(texts)],
      );
    });
  }
}
