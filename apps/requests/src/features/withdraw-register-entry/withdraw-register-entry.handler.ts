import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { ChangeEntry } from '../../register/change-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import type { WithdrawRegisterEntryDto } from './withdraw-register-entry.dto.js';

/** Takes the texts of a public entry off. Its number stays, with the reason: nothing vanishes from the register in silence. */
@Injectable()
export class WithdrawRegisterEntryHandler {
  constructor(private readonly entries: ChangeEntry) {}

  run(principal: Principal, requestId: string, { note }: WithdrawRegisterEntryDto): Promise<RegisterEntry | null> {
    return this.entries.run(principal, requestId, 'withdrawn', note, (tx, _entry, at) =>
      tx.query('update register_entry set withdrawn_at = $3 where request_id = $1 and body_id = $2', [
        requestId,
        tx.bodyId,
        at,
      ]),
    );
  }
}
