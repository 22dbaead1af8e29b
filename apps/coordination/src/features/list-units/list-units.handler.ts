import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Page } from '@baspasoz/http';
import { Reading } from '../../aggregate/reading.js';
import { unitsOf } from '../../aggregate/staff.js';
import type { Unit } from '../../domain/unit.js';
import { problems } from '../../problems.js';

@Injectable()
export class ListUnitsHandler {
  constructor(private readonly reading: Reading) {}

  async list(principal: Principal): Promise<Page<Unit>> {
    return { items: await this.reading.within(principal, unitsOf), nextCursor: null };
  }

  async show(principal: Principal, id: string): Promise<Unit> {
    const unit = (await this.reading.within(principal, unitsOf)).find((each) => each.id === id);
    if (!unit) throw problems['unit-not-found']();
    return unit;
  }
}
