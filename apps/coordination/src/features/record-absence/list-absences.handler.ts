import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Page } from '@baspasoz/http';
import { absencesOf } from '../../aggregate/absences.js';
import type { Absence } from '../../aggregate/absences.js';
import { Reading } from '../../aggregate/reading.js';

@Injectable()
export class ListAbsencesHandler {
  constructor(private readonly reading: Reading) {}

  run(principal: Principal): Promise<Page<Absence>> {
    return this.reading.within(principal, async (tx) => ({ items: await absencesOf(tx, null), nextCursor: null }));
  }
}
