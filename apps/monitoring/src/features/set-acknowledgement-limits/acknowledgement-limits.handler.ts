import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Severity } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { AcknowledgementLimitsDto } from './acknowledgement-limits.dto.js';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

@Injectable()
export class AcknowledgementLimits {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  read(principal: Principal): Promise<AcknowledgementLimitsDto> {
    return this.tenants.run(bodyOf(principal), (tx) => this.stored(tx));
  }

  /** Holds for what is told from now on; a limit that runs already is not moved. */
  set(input: AcknowledgementLimitsDto, principal: Principal): Promise<AcknowledgementLimitsDto> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await tx.query('delete from acknowledgement_limit');
      for (const severity of severities)
        if (input[severity] !== undefined)
          await tx.query('insert into acknowledgement_limit (body_id, severity, minutes) values ($1, $2, $3)', [
            tx.bodyId,
            severity,
            input[severity],
          ]);
      const limits = await this.stored(tx);
      this.audit.record(tx, {
        actor: `person:${principal.personId}`,
        action: 'set-acknowledgement-limits',
        subject: `body:${tx.bodyId}`,
        details: { ...limits },
      });
      return limits;
    });
  }

  private async stored(tx: TenantTx): Promise<AcknowledgementLimitsDto> {
    const rows = await tx.query<{ severity: Severity; minutes: number }>(
      'select severity, minutes from acknowledgement_limit',
    );
    return Object.fromEntries(rows.map(({ severity, minutes }) => [severity, minutes]));
  }
}
