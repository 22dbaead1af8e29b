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
import { decidedRows, holderNames, openDetails, openRows, paceWindow } from '../../load/load-rows.js';
import type { OpenDetails, PaceWindow } from '../../load/load-rows.js';
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

/** An open request of the list behind a number. */
export type ListedLoad = OpenLoad & OpenDetails;

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
      const names = await holderNames(tx);
      return {
        asOf: now,
        window: hand.window,
        leastDecisions: forecastRules.leastDecisions,
        runs,
        whole: loadOfBody(hand),
        officers: loads('officer', hand, names),
        units: loads('unit', hand, names),
      };
    });
  }

  list(principal: Principal, { by, id, which }: LoadRequestsQuery): Promise<{ items: ListedLoad[]; count: number }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { hand } = await this.read(tx);
      const holder: Holder = by === 'body' ? { by } : { by, id: id ?? null };
      const all = openLoadOf(holder, hand);
      const chosen = {
        open: () => true,
        overdue: ({ daysLeft }: OpenLoad) => daysLeft === 0,
        likely: isLikely,
      }[which];
      const found = all.filter(chosen);
      const shown = found.slice(0, mostListed);
      const details = await openDetails(
        tx,
        shown.map((one) => one.id),
      );
      const items = shown.flatMap((one) => {
        const known = details.get(one.id);
        return known ? [{ ...one, ...known }] : [];
      });
      return { items, count: found.length };
    });
  }

  private async read(tx: TenantTx): Promise<{ now: Date; hand: Hand }> {
    const frame = await this.frames.load(tx);
    const window = paceWindow(frame);
    const hand = { open: await openRows(tx, frame), decided: await decidedRows(tx, frame, window), window };
    return { now: frame.now, hand };
  }
}
