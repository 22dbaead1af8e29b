import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { isInOrder } from '../../assessment/thresholds.js';
import type { Thresholds } from '../../assessment/thresholds.js';
import { problems } from '../../problems.js';
import { thresholdsOf } from '../../stories/coverage-frame.js';
import type { CoverageSettingsDto } from './coverage-settings.dto.js';

@Injectable()
export class CoverageSettings {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  read(reader: Principal): Promise<Thresholds> {
    return this.tenants.run(bodyOf(reader), thresholdsOf);
  }

  /** Holds for what is assessed from now on; what has been decided stays. The audit entry keeps what was before. */
  set({ notifyAt, triageAt, severityAt }: CoverageSettingsDto, officer: Principal): Promise<Thresholds> {
    const { critical, high, medium } = severityAt;
    const thresholds = { notifyAt, triageAt, severityAt: { critical, high, medium } };
    if (!isInOrder(thresholds)) throw problems['thresholds-out-of-order']();
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const before = await thresholdsOf(tx);
      await tx.query(
        `insert into coverage_setting (body_id, thresholds) values ($1, $2)
         on conflict (body_id) do update set thresholds = excluded.thresholds`,
        [tx.bodyId, JSON.stringify(thresholds)],
      );
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'set-coverage-thresholds',
        subject: `body:${tx.bodyId}`,
        details: { before, after: thresholds },
      });
      return thresholds;
    });
  }
}
