import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { lookAgainAtWaiting, quietHoursOf } from '../../notification/quiet-hours.js';
import { problems } from '../../problems.js';
import type { QuietHoursDto } from './quiet-hours.dto.js';

const severities = ['high', 'medium', 'low'] as const;

@Injectable()
export class SetQuietHours {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  read(reader: Principal): Promise<QuietHoursDto> {
    return this.tenants.run(bodyOf(reader), (tx) => this.stored(tx));
  }

  /** Holds from now on, also for what waits already. Problem `quiet-hours-empty`: the two ends are the same. */
  set(input: QuietHoursDto, officer: Principal): Promise<QuietHoursDto> {
    if (severities.some((severity) => input[severity] && input[severity].from === input[severity].to))
      throw problems['quiet-hours-empty']();
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const before = await this.stored(tx);
      await tx.query('delete from quiet_hours');
      for (const severity of severities) {
        const span = input[severity];
        if (span)
          await tx.query('insert into quiet_hours (body_id, severity, starts, ends) values ($1, $2, $3, $4)', [
            tx.bodyId,
            severity,
            span.from,
            span.to,
          ]);
      }
      await lookAgainAtWaiting(tx);
      const after = await this.stored(tx);
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'set-quiet-hours',
        subject: `body:${tx.bodyId}`,
        details: { before, after },
      });
      return after;
    });
  }

  private async stored(tx: TenantTx): Promise<QuietHoursDto> {
    const [high, medium, low] = [
      await quietHoursOf(tx, 'high'),
      await quietHoursOf(tx, 'medium'),
      await quietHoursOf(tx, 'low'),
    ];
    return { high, medium, low };
  }
}
