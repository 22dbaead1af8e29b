import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { findPersonalData } from '../../domain/personal-data/find-personal-data.js';
import type { KnownPerson } from '../../domain/personal-data/find-personal-data.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { EraseRequester } from '../../retention/erase-requester.js';
import type { RequestRetention } from '../../retention/request-retention.js';
import type { EraseRequesterDto } from './erase-requester.dto.js';

/** A requester's demand is met: they are erased from one request. */
@Injectable()
export class EraseRequesterHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly erasure: EraseRequester,
  ) {}

  run(principal: Principal, requestId: string, dto: EraseRequesterDto): Promise<RequestRetention> {
    const document = plainLine(dto.document);
    if (!document) throw sharedProblems['invalid-input']({}, [{ field: 'document', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [named] = findPersonalData(document, await knownPerson(tx, requestId));
      if (named)
        throw problems['erasure-document-names-somebody']({ found: named.text }, [
          { field: 'document', code: 'personal-data' },
        ]);
      return this.erasure.run(tx, requestId, {
        cause: 'demand',
        document,
        decidedBy: principal.personId,
        actor: actorOf(actorFrom(principal)),
      });
    });
  }
}

async function knownPerson(tx: TenantTx, requestId: string): Promise<KnownPerson> {
  const [known] = await tx.query<KnownPerson>(
    `select requester_name as name, requester_outlet as outlet, requester_email as email, requester_phone as phone
     from media_request where id = $1 and body_id = $2`,
    [requestId, tx.bodyId],
  );
  if (!known) throw problems['request-not-found']();
  return known;
}
