import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { publishingRules } from '@baspasoz/law';
import { correlation } from '@baspasoz/observability';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorOf, personOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { firstOf } from '../../aggregate/repeats.js';
import { startTerm, termAfter } from '../../aggregate/section-term.js';
import { problems } from '../../problems.js';
import type { CreateSectionDto } from './create-section.dto.js';

/** A section that is renewed daily is expected to have its first item on the next day: its term starts with it. */
@Injectable()
export class CreateSectionHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, dto: CreateSectionDto, key?: string): Promise<{ id: string }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const by = personOf(principal);
      const id = v7();
      const earlier = await firstOf(tx, { owner: by, command: dto, key }, id);
      if (!earlier) await this.create(tx, id, dto, by);
      return { id: earlier ?? id };
    });
  }

  private async create(tx: TenantTx, id: string, { resourceId, kind, name }: CreateSectionDto, by: string) {
    const frame = await this.frames.loadOpen(tx);
    const sections = publishingRules(frame.profile)?.sections ?? [];
    const position = sections.findIndex(({ code }) => code === kind);
    const rule = sections[position];
    if (!rule) throw problems['unknown-section-kind']({ kind }, [{ field: 'kind', code: 'invalid' }]);
    await requireResource(tx, resourceId);
    const added = await tx.execute(
      `insert into section (id, body_id, resource_id, kind, name, position, created_at, correlation_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (resource_id, kind) do nothing`,
      [id, tx.bodyId, resourceId, kind, JSON.stringify(name ?? rule.name), position, frame.now, correlation.current()],
    );
    if (added === 0) throw problems['section-exists']({}, [{ field: 'kind', code: 'invalid' }]);
    const term = termAfter({ kind }, 'publication', frame.now, frame);
    if (term) await startTerm(tx, { id }, frame.now, term);
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'create-section',
      subject: `section:${id}`,
      details: { kind, resourceId },
    });
  }
}

async function requireResource(tx: TenantTx, id: string): Promise<void> {
  const found = await tx.query('select from internet_resource where id = $1 and body_id = $2', [id, tx.bodyId]);
  if (found.length === 0) throw problems['resource-not-found']({}, [{ field: 'resourceId', code: 'invalid' }]);
}
