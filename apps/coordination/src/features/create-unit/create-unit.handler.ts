import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { v7 as uuidv7 } from 'uuid';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { Refusals } from '../../aggregate/refusals.js';
import { saveUnit } from '../../aggregate/save-unit.js';
import { unitsOf } from '../../aggregate/staff.js';
import { changeUnit } from '../../domain/unit.js';
import type { Unit } from '../../domain/unit.js';
import { problems } from '../../problems.js';
import type { CreateUnitDto } from './create-unit.dto.js';

@Injectable()
export class CreateUnitHandler {
  constructor(
    private readonly bodies: BodyChanges,
    private readonly refusals: Refusals,
  ) {}

  run(principal: Principal, { id = uuidv7(), name, ...wish }: CreateUnitDto): Promise<Unit> {
    const creation = this.bodies.run(principal, bodyOf(principal), async (change) => {
      const units = await unitsOf(change.tx);
      if (units.some((unit) => unit.id === id)) throw problems['unit-exists']();
      const blank = { id, name: { ...name }, active: true, authorized: false, superiorUnitId: null, version: 0 };
      return saveUnit(change, changeUnit(blank, wish, units), 'create-unit');
    });
    return this.refusals.noted(principal, `unit:${id}`, creation);
  }
}
