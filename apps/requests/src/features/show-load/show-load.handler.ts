import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { forecastRules } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { runs } from '../../domain/forecast/forecast-breaches.js';
import { isLikely, loadOfBody, loads, openLoadOf } from '../../load/load-of.js';
import type { Hand, Holder, Load, OpenLoad } from '../../load/load-of.js';
import { decidedRows, openRows, paceWindow } from '../../load/load-rows.js';
import type { PaceWindow } from '../../load/load-rows.js';
import type { LoadRequestsQuery } from './show-load.dto.js';

export interface LoadOverview {
  asOf: Date;
  window: PaceWindow;
  leastDecisions: number;
  runs: number;
  whole: Load;
  officers: Load[];
  units: Load[];
}

const mostListed = 200;

/** Load and forecast, computed anew at every reading from the clocks themselves. */
@Injectable()
export class ShowLoadHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  show(principal: Principal): Promise<LoadOverview> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { now, hand } = await this.read(tx);
      return {
        asOf: now,
        window: hand.window,
        leastDecisions: forecastRules.leastDecisions,
        runs,
        whole: loadOfBody(hand),
        officers: loads('officer', hand),
        units: loads('unit', hand),
      };
    });
  }

  list(principal: Principal, { by, id, which }: LoadRequestsQuery): Promise<{ items: OpenLoad[]; count: number }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { hand } = await this.read(tx);
      const holder: Holder = by === 'body' ? { by } : { by, id: id ?? null };
      const all = openLoadOf(holder, hand);
      const chosen = {
        open: () => true,
        overdue: ({ daysLeft }: OpenLoad) => daysLeft === 0,
        likely: isLikely,
      }[which];
      const items = all.filter(chosen);
      return { items: items.slice(0, mostListed), count: items.length };
    });
  }

  private async read(tx: TenantTx): Promise<{ now: Date; hand: Hand }> {
    const frame = await this.frames.load(tx);
    const window = paceWindow(frame);
    const hand = { open: await openRows(tx, frame), decided: await decidedRows(tx, frame, window), window };
    return { now: frame.now, hand };
  }
}
