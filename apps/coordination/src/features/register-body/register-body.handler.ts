import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { EventData, Language } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import { Audit, PublicViews, Tenants, bodyId } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { actorOf } from '../../aggregate/actor.js';
import { orExists } from '../../aggregate/unique.js';
import { admitBody, admitParent } from '../../domain/admit-body.js';
import { defaultWorkingHours } from '../../domain/calendar.js';
import { problems } from '../../problems.js';
import type { RegisterBodyDto } from './register-body.dto.js';

@Injectable()
export class RegisterBodyHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly publicViews: PublicViews,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Registers a body and gives it the national calendar. Problems: `body-excluded` (¶1), `bin-invalid`, `parent-…`, `body-exists`. */
  async run(principal: Principal, dto: RegisterBodyDto, language: Language): Promise<{ id: BodyId; version: number }> {
    admitBody(dto, language);
    admitParent(dto, dto.parentId ? await this.kindOf(dto.parentId) : undefined);
    const id = bodyId(dto.id ?? uuidv7());
    return this.tenants.run(id, async (tx) => {
      await orExists(insert(tx, dto), problems['body-exists']);
      const { id: _given, ...facts } = dto;
      const [registered, calendar] = opening(id, facts);
      const address = { subject: id, bodyId: id, region: dto.region };
      await this.outbox.add(
        tx,
        { type: 'BodyRegistered', sequence: 1, data: registered, ...address },
        { type: 'CalendarChanged', sequence: 2, data: calendar, ...address },
      );
      const details = { bin: dto.bin, kind: dto.kind, parentId: dto.parentId };
      this.audit.record(tx, { actor: actorOf(principal), action: 'register-body', subject: `body:${id}`, details });
      return { id, version: 2 };
    });
  }

  private async kindOf(id: string): Promise<string | undefined> {
    const [parent] = await this.publicViews.run((tx) =>
      tx.query<{ kind: string }>('select kind from public_body where body_id = $1 and end_mode is null', [id]),
    );
    return parent?.kind;
  }
}

async function insert(tx: TenantTx, dto: RegisterBodyDto): Promise<void> {
  await tx.query(
    `insert into body (body_id, slug, bin, kind, name, short_name, number_prefix, time_zone, region, parent_id, legal_profile, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 2)`,
    [
      tx.bodyId,
      dto.slug,
      dto.bin,
      dto.kind,
      dto.name,
      dto.shortName,
      dto.numberPrefix,
      dto.timeZone,
      dto.region,
      dto.parentId ?? null,
      dto.legalProfile ?? null,
    ],
  );
  const { from, to } = defaultWorkingHours;
  await tx.query('insert into calendar (body_id, version, opens, closes) values ($1, 1, $2, $3)', [
    tx.bodyId,
    from,
    to,
  ]);
}

/** The first two facts of a body: that it is there, and which hours and days it works. */
function opening(
  id: BodyId,
  facts: Omit<RegisterBodyDto, 'id'>,
): [EventData['BodyRegistered'], EventData['CalendarChanged']] {
  const { name, shortName, timeZone } = facts;
  return [
    { ...facts, bodyId: id, name: { ...name }, shortName: { ...shortName } },
    { version: 1, timeZone, workingHours: defaultWorkingHours, days: [] },
  ];
}
