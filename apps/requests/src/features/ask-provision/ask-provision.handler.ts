import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { plainText } from '../../domain/plain-text.js';
import type { AskProvisionDto } from './ask-provision.dto.js';

/** What was asked of the head for the work of the press service. */
export interface ProvisionStatement {
  id: string;
  language: Language;
  text: string;
  writtenAt: Date;
  writtenByName: string | null;
}

const mostListed = 20;

/** Keeps each statement as it was saved: what was asked for once is not rewritten afterwards. */
@Injectable()
export class AskProvisionHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  list(principal: Principal): Promise<{ items: ProvisionStatement[] }> {
    return this.tenants.run(bodyOf(principal), statements);
  }

  write(principal: Principal, { language, text }: AskProvisionDto): Promise<{ items: ProvisionStatement[] }> {
    const plain = plainText(text);
    if (!plain) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const id = v7();
      await tx.query(
        `insert into provision_statement (id, body_id, language, text, written_by, written_at) values ($1, $2, $3, $4, $5, app_now())`,
        [id, tx.bodyId, language, plain, principal.personId],
      );
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'ask-provision',
        subject: `provision-statement:${id}`,
      });
      return statements(tx);
    });
  }
}

async function statements(tx: TenantTx): Promise<{ items: ProvisionStatement[] }> {
  const items = await tx.query<ProvisionStatement>(
    `select s.id, s.language, s.text, s.written_at as "writtenAt", p.name as "writtenByName"
     from provision_statement s left join person p on p.body_id = s.body_id and p.person_id = s.written_by
     where s.body_id = $1 order by s.id desc limit $2`,
    [tx.bodyId, mostListed],
  );
  return { items };
}
