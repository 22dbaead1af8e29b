import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Refusals } from '../../aggregate/refusals.js';
import { saveUnit } from '../../aggregate/save-unit.js';
import { postsOf, unitsOf } from '../../aggregate/staff.js';
import { closeUnit } from '../../domain/unit.js';
import { problems } from '../../problems.js';

@Injectable()
export class CloseUnitHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly refusals: Refusals,
  ) {}

  run(principal: Principal, id: string, seen?: number): Promise<void> {
    const closing = this.bodies.run(
      principal,
      bodyOf(principal),
      async (change) => {
        const { tx, body, today } = change;
        const units = await unitsOf(tx);
        const unit = units.find((each) => each.id === id);
        if (!unit) throw problems['unit-not-found']();
        expectVersion(unit.version, seen);
        const posts = (await postsOf(tx)).filter(({ unitId }) => unitId === id).length;
        const subordinateUnits = units.filter(({ active, superiorUnitId }) => active && superiorUnitId === id).length;
        await saveUnit(change, closeUnit(unit, { body, today, posts, subordinateUnits }), 'close-unit');
      },
      { closing: true },
    );
    return this.refusals.noted(principal, `unit:${id}`, closing);
  }
}
