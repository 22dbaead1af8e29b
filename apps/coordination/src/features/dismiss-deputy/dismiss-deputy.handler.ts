import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { endDeputyTerms } from '../../aggregate/end-deputy-terms.js';
import { deputiesOf } from '../../aggregate/leadership.js';
import { problems } from '../../problems.js';
import type { DismissOfficerDto } from '../dismiss-officer/dismiss-officer.dto.js';

@Injectable()
export class DismissDeputyHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** Problems: `deputy-not-found`, `period-reversed`. */
  run(principal: Principal, personId: string, { on, ground }: DismissOfficerDto): Promise<void> {
    return this.bodies.run(
      principal,
      bodyOf(principal),
      async (change) => {
        const term = (await deputiesOf(change.tx)).find((each) => each.personId === personId);
        if (!term) throw problems['deputy-not-found']();
        if (on < term.from) throw problems['period-reversed']({ from: term.from, to: on });
        await endDeputyTerms(change, { personId, on, ground });
        change.note('dismiss-deputy', `person:${personId}`, { order: term.order, on, ground });
      },
      { closing: true },
    );
  }
}
