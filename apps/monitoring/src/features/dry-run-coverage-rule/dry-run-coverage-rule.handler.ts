import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { coverageDefaults } from '../../assessment/coverage-defaults.js';
import { problems } from '../../problems.js';
import { momentOf } from '../../notification/leaders.js';
import { rulesOf, thresholdsOf } from '../../stories/coverage-frame.js';
import { articlesAboutUs } from './articles-about-us.js';
import { CatchOfRule } from './catch-of-rule.js';
import type { DryRunDto, DryRunView } from './dry-run-coverage-rule.dto.js';

const DAY_MS = 86_400_000;

/** Tries a rule on what was found about the body lately, before it is saved. */
@Injectable()
export class DryRunCoverageRule {
  constructor(private readonly tenants: Tenants) {}

  /** Problem `coverage-rule-not-found`, of the rule it would replace. */
  run({ replaces, ...rule }: DryRunDto, officer: Principal): Promise<DryRunView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      if (replaces && !(await rulesOf(tx)).some(({ id }) => id === replaces))
        throw problems['coverage-rule-not-found']();
      const { days, mostRead, shown } = coverageDefaults.dryRun;
      const { now } = await momentOf(tx);
      const since = new Date(now.getTime() - days * DAY_MS);
      const caught = new CatchOfRule({ ...rule, id: replaces ?? uuidv7() }, await thresholdsOf(tx), shown);
      for await (const batch of articlesAboutUs(tx, since, mostRead)) batch.forEach((article) => caught.try(article));
      const found = await foundSince(tx, since);
      return { since: since.toISOString(), ...found, leftOut: found.aboutUs > mostRead, ...caught.counts() };
    });
  }
}

async function foundSince(tx: TenantTx, since: Date): Promise<Pick<DryRunView, 'articles' | 'aboutUs'>> {
  const [row] = await tx.query<{ articles: number; aboutUs: number }>(
    `select (select count(*)::int from article where body_id = $1 and fetched_at >= $2) as articles,
       (select count(*)::int from assessment where body_id = $1 and about is not null and assessed_at >= $2) as "aboutUs"`,
    [tx.bodyId, since],
  );
  return row!;
}
