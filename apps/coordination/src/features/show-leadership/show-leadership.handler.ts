import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { authorizedPersonOf, deputiesOf, headOf } from '../../aggregate/leadership.js';
import type { DeputyTerm, HeadTerm } from '../../aggregate/leadership.js';
import { Reading } from '../../aggregate/reading.js';
import { unitsOf } from '../../aggregate/staff.js';

interface LineEntry {
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  details: unknown;
}

export interface ReportingLine {
  authorizedUnitId: string | null;
  authorizedPersonId: string | null;
  firstHeadId: string | null;
  /** Who stands between them: by ¶4 nobody, ever. */
  between: string[];
  /** Every time the line was drawn, and every refused attempt to put somebody into it. */
  audit: LineEntry[];
}

@Injectable()
export class ShowLeadershipHandler {
  constructor(private readonly reading: Reading) {}

  leadership(principal: Principal): Promise<{ firstHead: HeadTerm | null; deputies: DeputyTerm[] }> {
    return this.reading.within(principal, async (tx) => ({
      firstHead: (await headOf(tx)) ?? null,
      deputies: await deputiesOf(tx),
    }));
  }

  reportingLine(principal: Principal): Promise<ReportingLine> {
    return this.reading.within(principal, async (tx) => {
      const unit = (await unitsOf(tx)).find(({ active, authorized }) => active && authorized);
      const between = await tx.query<{ id: string }>(
        `select reports_to_post_id as id from post
         where body_id = $1 and role = 'authorized-person' and abolished_on is null and reports_to_post_id is not null`,
        [tx.bodyId],
      );
      return {
        authorizedUnitId: unit?.id ?? null,
        authorizedPersonId: (await authorizedPersonOf(tx))?.personId ?? null,
        firstHeadId: (await headOf(tx))?.personId ?? null,
        between: [...(unit?.superiorUnitId ? [unit.superiorUnitId] : []), ...between.map(({ id }) => id)],
        audit: await tx.query<LineEntry>(
          `select seq, at, actor, action, subject, content::jsonb -> 'details' as details from audit_entry
           where body_id = $1 and action in ('reporting-line', 'refused-reports-to-first-head')
           order by seq desc limit 200`,
          [tx.bodyId],
        ),
      };
    });
  }
}
