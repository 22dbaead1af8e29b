import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { readerOf } from '../../enquiry/reader.js';
import { ownUnits } from '../../enquiry/sides.js';

export interface EnquiryCounts {
  open: number;
  overdue: number;
  nextDueAt: Date | null;
}

@Injectable()
export class CountEnquiriesHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal): Promise<EnquiryCounts> {
    const { personId, ownOnly } = readerOf(principal);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [counts] = await tx.query<EnquiryCounts>(
        `select count(*)::integer as open, count(*) filter (where e.overdue_at is not null)::integer as overdue,
           min(e.due_at) filter (where e.due_at > app_now()) as "nextDueAt"
         from unit_enquiry e where e.body_id = $1 and e.settled_at is null and ($3 is false or e.unit_id in ${ownUnits('$2', '$1')})`,
        [tx.bodyId, personId, ownOnly],
      );
      if (!counts) throw new Error('counting returned no row');
      return counts;
    });
  }
}
