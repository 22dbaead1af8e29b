import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { Reading } from '../../aggregate/reading.js';
import type { ListAuditDto } from './list-audit.dto.js';

interface AuditEntry {
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  details: unknown;
  hash: string;
}

const list = 'audit';

@Injectable()
export class ListAuditHandler {
  constructor(
    private readonly reading: Reading,
    private readonly audit: Audit,
  ) {}

  /** Whoever reads the audit is audited too. */
  run(principal: Principal, { cursor, limit = 50, subject }: ListAuditDto): Promise<Page<AuditEntry>> {
    const [before] = cursor ? decodeCursor(cursor, list, ['number']) : [];
    return this.reading.within(principal, async (tx) => {
      const rows = await tx.query<AuditEntry>(
        `select seq, at, actor, action, subject, content::jsonb -> 'details' as details, hash
         from audit_entry
         where body_id = $1 and ($2::bigint is null or seq < $2) and ($3::text is null or subject = $3)
         order by seq desc limit $4`,
        [tx.bodyId, before ?? null, subject ?? null, limit + 1],
      );
      this.audit.record(tx, {
        actor: actorOf(principal),
        action: 'read-audit',
        subject: subject ?? `body:${tx.bodyId}`,
      });
      return pageOf(
        rows,
        limit,
        (row) => row,
        ({ seq }) => encodeCursor(list, [seq]),
      );
    });
  }
}
