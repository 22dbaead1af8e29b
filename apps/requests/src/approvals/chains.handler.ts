import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../aggregate/actor.js';
import { problems } from '../problems.js';
import { approvableDecisions, chainsOf } from './chains.js';
import type { Chains } from './chains.js';
import type { ChainStepDto, SetChainsDto } from './set-chains.dto.js';

/** Who approves what in this body. Askings under way keep the chain they began with. */
@Injectable()
export class ChainsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  show(principal: Principal): Promise<Chains> {
    return this.tenants.run(bodyOf(principal), chainsOf);
  }

  set(principal: Principal, dto: SetChainsDto): Promise<Chains> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const by = actorFrom(principal);
      for (const decision of approvableDecisions) {
        const steps = dto[decision];
        if (!steps) continue;
        await requireUnits(tx, steps);
        await tx.query(
          `insert into approval_chain (body_id, decision, steps, changed_by, changed_at) values ($1, $2, $3, $4, app_now())
           on conflict (body_id, decision) do update set steps = excluded.steps, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
          [
            tx.bodyId,
            decision,
            JSON.stringify(
              steps.map((step) => ({ by: step.by, unitId: step.by === 'unit' ? (step.unitId ?? null) : null })),
            ),
            personIdOf(by),
          ],
        );
      }
      this.audit.record(tx, { actor: actorOf(by), action: 'set-approval-chains', subject: `body:${tx.bodyId}` });
      return chainsOf(tx);
    });
  }
}

async function requireUnits(tx: TenantTx, steps: ChainStepDto[]): Promise<void> {
  const named = [...new Set(steps.flatMap(({ by, unitId }) => (by === 'unit' && unitId ? [unitId] : [])))];
  if (named.length === 0) return;
  const known = await tx.query('select from unit where body_id = $1 and active and unit_id = any ($2::uuid[])', [
    tx.bodyId,
    named,
  ]);
  if (known.length < named.length) throw problems['unknown-unit']();
}
