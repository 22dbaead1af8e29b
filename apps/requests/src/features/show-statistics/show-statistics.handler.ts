import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { countStatistics } from '../../statistics/count-statistics.js';
import { periodOf } from '../../statistics/statistics-query.dto.js';
import type { StatisticsQuery } from '../../statistics/statistics-query.dto.js';
import type { Statistics } from '../../statistics/statistics.js';

/** The body's own statistics, nothing hidden. */
@Injectable()
export class ShowStatisticsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal, query: StatisticsQuery): Promise<Statistics> {
    return this.tenants.run(bodyOf(principal), async (tx) =>
      countStatistics(tx, tx.bodyId, periodOf(query, (await this.frames.load(tx)).today)),
    );
  }
}
