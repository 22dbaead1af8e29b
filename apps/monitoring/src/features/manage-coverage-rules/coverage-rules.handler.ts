import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { coverageDefaults } from '../../assessment/coverage-defaults.js';
import { problems } from '../../problems.js';
import { rulesOf } from '../../stories/coverage-frame.js';
import type { CoverageRuleDto, CoverageRuleList, CoverageRuleView } from './coverage-rule.dto.js';

@Injectable()
export class CoverageRules {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  list(reader: Principal): Promise<CoverageRuleList> {
    return this.tenants.run(bodyOf(reader), async (tx) => ({
      items: await rulesOf(tx),
      dryRunDays: coverageDefaults.dryRun.days,
    }));
  }

  add(input: CoverageRuleDto, officer: Principal): Promise<CoverageRuleView> {
    return this.tenants.run(bodyOf(officer), (tx) => this.keep(tx, uuidv7(), input, officer, 'add-coverage-rule'));
  }

  /** Problem `coverage-rule-not-found`. Holds for what is assessed from now on. */
  change(id: string, input: CoverageRuleDto, officer: Principal): Promise<CoverageRuleView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const rules = await rulesOf(tx);
      if (!rules.some((rule) => rule.id === id)) throw problems['coverage-rule-not-found']();
      return this.keep(tx, id, input, officer, 'change-coverage-rule');
    });
  }

  private async keep(
    tx: TenantTx,
    id: string,
    rule: CoverageRuleDto,
    officer: Principal,
    action: string,
  ): Promise<CoverageRuleView> {
    await tx.query(
      `insert into coverage_rule (body_id, id, name, severity, within, about, min_score, words, unless, active)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (body_id, id) do update set name = excluded.name, severity = excluded.severity, within = excluded.within,
         about = excluded.about, min_score = excluded.min_score, words = excluded.words, unless = excluded.unless,
         active = excluded.active`,
      [
        tx.bodyId,
        id,
        JSON.stringify(rule.name),
        rule.severity,
        rule.within,
        rule.about,
        rule.minScore,
        JSON.stringify(rule.words),
        JSON.stringify(rule.unless),
        rule.active,
      ],
    );
    this.audit.record(tx, {
      actor: `person:${officer.personId}`,
      action,
      subject: `coverage-rule:${id}`,
      details: { ...rule },
    });
    return { id, ...rule };
  }
}
