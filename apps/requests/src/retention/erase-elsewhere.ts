import { Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { Audit, bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { FileBell } from '../attachments/file-bell.js';
import { erasedMarker } from './scrub-request.js';

interface Asked {
  bodyId: string;
  enquiryId: string;
  language: Language;
}

/**
 * What other bodies were asked for a request whose author was erased: their halves lose the question, what passed and the files too, each
 * in its own body's rows. A repeat finds the same rows and changes nothing.
 */
@Injectable()
export class EraseElsewhere {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    private readonly files: FileBell,
  ) {}

  /** @param tx of the body whose request it was */
  async run(tx: TenantTx, requestId: string): Promise<void> {
    const asked = await tx.query<Asked>(
      `select other_body_id as "bodyId", counterpart_id as "enquiryId", language from unit_enquiry
       where request_id = $1 and body_id = $2 and counterpart_id is not null`,
      [requestId, tx.bodyId],
    );
    for (const one of asked) await this.tenants.run(bodyId(one.bodyId), (other) => this.erase(other, one, tx.bodyId));
  }

  private async erase(tx: TenantTx, { enquiryId, language }: Asked, by: string): Promise<void> {
    const marks = erasedMarker[language];
    // The question and what units were asked for it.
    const rows = await tx.query<{ id: string }>(
      `update unit_enquiry set question = $3, reason = $3 where body_id = $2 and (id = $1 or serves_id = $1) returning id`,
      [enquiryId, tx.bodyId, marks],
    );
    const ids = rows.map(({ id }) => id);
    await tx.query(
      'update unit_enquiry_entry set text = $3 where body_id = $2 and enquiry_id = any ($1) and text is not null',
      [ids, tx.bodyId, marks],
    );
    await tx.query('delete from attachment where body_id = $2 and owner_id = any ($1)', [ids, tx.bodyId]);
    await tx.query('delete from arriving_file where body_id = $2 and enquiry_id = any ($1)', [ids, tx.bodyId]);
    tx.afterCommit(() => this.files.ring());
    this.audit.record(tx, { actor: `body:${by}`, action: 'erase-question', subject: `enquiry:${enquiryId}` });
  }
}
