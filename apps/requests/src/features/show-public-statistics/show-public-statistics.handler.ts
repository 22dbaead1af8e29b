import { Injectable } from '@nestjs/common';
import { localDate } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import { addressedBody } from '../../aggregate/addressed-body.js';
import { registerBody } from '../../register/public-register.js';
import { countStatistics } from '../../statistics/count-statistics.js';
import { maskSmall } from '../../statistics/mask-small.js';
import type { Shown } from '../../statistics/mask-small.js';
import { periodOf } from '../../statistics/statistics-query.dto.js';
import type { StatisticsQuery } from '../../statistics/statistics-query.dto.js';
import type { Statistics } from '../../statistics/statistics.js';

@Injectable()
export class ShowPublicStatisticsHandler {
  constructor(private readonly views: PublicViews) {}

  run(body: string, query: StatisticsQuery): Promise<Statistics<Shown>> {
    return this.views.run(async (tx) => {
      const { id, timeZone, asOf } = await registerBody(tx, addressedBody(body));
      return maskSmall(await countStatistics(tx, id, periodOf(query, localDate(asOf, timeZone))));
    });
  }
}
