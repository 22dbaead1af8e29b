import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { retentionRules } from '@baspasoz/law';
import type { LocalizedText, RetentionRule } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import type { LegalHold } from '../../retention/legal-hold.js';
import { tableRules } from '../../retention/table-rules.js';

/** A rule with what follows it and what it has ended in this body. */
export interface RetentionRuleView extends RetentionRule {
  holds: LocalizedText[];
  /** Records ended since the body is in the system, and on the last day on which there were any, `YYYY-MM-DD`. */
  ended: number;
  lastEndedOn: string | null;
  lastEnded: number;
}

export interface RetentionOverview {
  rules: RetentionRuleView[];
  /** Null before the first nightly run. */
  lastRunAt: Date | null;
  nextRunAt: Date | null;
  erasedOnDemand: number;
  /** The legal holds in force, the oldest first, and how many there are. */
  holds: (LegalHold & { requestId: string; number: string })[];
  holdCount: number;
}

const mostHolds = 100;

/** What the office is asked when somebody asks how long the body keeps their letter. */
@Injectable()
export class ShowRetentionHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal): Promise<RetentionOverview> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [counts] = await tx.query<Omit<RetentionOverview, 'rules' | 'holds'>>(
        `select (select last_at from retention_schedule where body_id = $1) as "lastRunAt",
           (select next_at from retention_schedule where body_id = $1) as "nextRunAt",
           (select count(*)::int from erasure where body_id = $1 and cause = 'demand') as "erasedOnDemand",
           (select count(*)::int from legal_hold where body_id = $1 and lifted_at is null) as "holdCount"`,
        [tx.bodyId],
      );
      if (!counts) throw new Error('counting returned no row');
      return { ...counts, rules: await rulesWithRuns(tx), holds: await holdsInForce(tx) };
    });
  }
}

async function rulesWithRuns(tx: TenantTx): Promise<RetentionRuleView[]> {
  const runs = await tx.query<{ rule: string; ended: number; lastEndedOn: string; lastEnded: number }>(
    `select rule, sum(ended)::int as ended, max(ran_on)::text as "lastEndedOn",
       (array_agg(ended order by ran_on desc))[1] as "lastEnded"
     from retention_run where body_id = $1 group by rule`,
    [tx.bodyId],
  );
  return retentionRules.map((rule) => {
    const run = runs.find((one) => one.rule === rule.key);
    const tables = Object.values(tableRules).filter((table) => table.rule === rule.key || table.also === rule.key);
    return {
      ...rule,
      holds: tables.map(({ holds }) => holds),
      ended: run?.ended ?? 0,
      lastEndedOn: run?.lastEndedOn ?? null,
      lastEnded: run?.lastEnded ?? 0,
    };
  });
}

const holdsInForce = (tx: TenantTx): Promise<RetentionOverview['holds']> =>
  tx.query(
    `select h.request_id as "requestId", c.number, h.reason, h.held_at as "heldAt", p.name as "heldByName"
     from legal_hold h join statutory_clock c on c.request_id = h.request_id
     left join person p on p.body_id = h.body_id and p.person_id = h.held_by
     where h.body_id = $1 and h.lifted_at is null order by h.held_at limit $2`,
    [tx.bodyId, mostHolds],
  );
