import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Principal } from '@baspasoz/auth';
import { formatTrackingCode, trackingCodeBytes } from '@baspasoz/contracts';
import { Audit, bodyId, PublicViews, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { problems } from '../../problems.js';
import { hashTrackingCode } from '../../registration/seal.js';

/** Codes of one request that were made for its journalist and still open it: pages left open go on working. */
const keptCodes = 5;

export interface OpenedOwnRequest {
  number: string;
  code: string;
}

/**
 * The account stands for the code: whoever filed a request while signed in opens it without typing one. The code that is made for it is
 * known to the journalist alone, as every code is. Problem `request-not-found`, also for a request of somebody else.
 */
@Injectable()
export class OpenOwnRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly views: PublicViews,
    private readonly audit: Audit,
  ) {}

  async run(principal: Principal, requestId: string): Promise<OpenedOwnRequest> {
    if (principal.kind !== 'person') throw problems['request-not-found']();
    for (const body of await this.bodiesOf(principal.personId)) {
      const opened = await this.tenants.run(body, (tx) => this.open(tx, principal, requestId));
      if (opened) return opened;
    }
    throw problems['request-not-found']();
  }

  private async bodiesOf(personId: string): Promise<BodyId[]> {
    const rows = await this.views.run((tx) =>
      tx.query<{ id: string }>('select b.body_id as id from public_own_body b where b.person_id = $1', [personId]),
    );
    return rows.map(({ id }) => bodyId(id));
  }

  private async open(tx: TenantTx, principal: Principal, requestId: string): Promise<OpenedOwnRequest | null> {
    const [own] = await tx.query<{ number: string }>(
      `select c.number from media_request r join statutory_clock c on c.request_id = r.id
       where r.id = $1 and r.body_id = $2 and r.requester_person_id = $3`,
      [requestId, tx.bodyId, principal.personId],
    );
    if (!own) return null;
    const code = randomBytes(trackingCodeBytes);
    await tx.query(
      'insert into account_key (id, request_id, body_id, key_hash, made_at) values ($1, $2, $3, $4, app_now())',
      [v7(), requestId, tx.bodyId, hashTrackingCode(code)],
    );
    await tx.query(
      `delete from account_key where request_id = $1 and body_id = $2 and id not in (
         select id from account_key where request_id = $1 and body_id = $2 order by id desc limit $3)`,
      [requestId, tx.bodyId, keptCodes],
    );
    this.audit.record(tx, {
      actor: actorOf(actorFrom(principal)),
      action: 'open-own-request',
      subject: `request:${requestId}`,
    });
    return { number: own.number, code: formatTrackingCode(code) };
  }
}
