import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';

/** How one unit answered over the last year, by the moments kept with each enquiry. Withdrawn enquiries are not the unit's doing. */
export interface UnitMeasure {
  unitId: string;
  unitName: LocalizedText | null;
  asked: number;
  replied: number;
  /** Settled after the inner term. */
  late: number;
  /** Open and past the inner term now. */
  silent: number;
  /** Half of the replies came within this many minutes, round the clock; null without a reply. */
  medianReplyMinutes: number | null;
}

@Injectable()
export class MeasureUnitsHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal): Promise<{ items: UnitMeasure[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => ({
      items: await tx.query<UnitMeasure>(
        `select e.unit_id as "unitId", (array_agg(u.name))[1] as "unitName", count(*)::integer as asked,
           count(*) filter (where e.state = 'replied')::integer as replied, count(*) filter (where e.late)::integer as late,
           count(*) filter (where e.settled_at is null and e.overdue_at is not null)::integer as silent,
           round(percentile_cont(0.5) within group (order by extract(epoch from e.settled_at - e.asked_at) / 60)
             filter (where e.state = 'replied'))::integer as "medianReplyMinutes"
         from unit_enquiry e left join unit u on u.body_id = e.body_id and u.unit_id = e.unit_id
         where e.body_id = $1 and e.unit_id is not null and e.state <> 'withdrawn' and e.asked_at > app_now() - interval '1 year'
         group by e.unit_id order by silent desc, late desc, asked desc, e.unit_id`,
        [tx.bodyId],
      ),
    }));
  }
}
