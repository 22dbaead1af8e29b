import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Refusals } from '../../aggregate/refusals.js';
import { saveUnit } from '../../aggregate/save-unit.js';
import { unitsOf } from '../../aggregate/staff.js';
import { changeUnit } from '../../domain/unit.js';
import type { Unit } from '../../domain/unit.js';
import { problems } from '../../problems.js';
import type { ChangeUnitDto } from './change-unit.dto.js';

@Injectable()
export class ChangeUnitHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly refusals: Refusals,
  ) {}

  run(principal: Principal, id: string, { name, ...wish }: ChangeUnitDto, seen?: number): Promise<Unit> {
    const change = this.bodies.run(principal, bodyOf(principal), async (body) => {
      const units = await unitsOf(body.tx);
      const unit = units.find((each) => each.id === id);
      if (!unit) throw problems['unit-not-found']();
      expectVersion(unit.version, seen, true);
      const others = units.filter((each) => each.id !== id);
      return saveUnit(
        body,
        changeUnit(unit, { ...wish, ...(name ? { name: { ...name } } : {}) }, others),
        'change-unit',
      );
    });
    return this.refusals.noted(principal, `unit:${id}`, change);
  }
}
