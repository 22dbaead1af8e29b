import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import type { Severity } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { DigestSlotName } from '../../domain/digest-slots.js';
import type { DigestLine, DigestPage, ListDigestsDto } from './list-digests.dto.js';

const LIST = 'digests';

interface LineRow extends Omit<DigestLine, 'slotAt'> {
  slot: DigestSlotName;
  slot_at: Date;
  gravest: Severity | null;
}

function positionOf(cursor: string): string {
  const [slotAt] = decodeCursor(cursor, LIST, ['string']).map(String);
  const at = new Date(slotAt ?? '');
  if (Number.isNaN(at.getTime())) throw sharedProblems['invalid-cursor']();
  return at.toISOString();
}

const line = ({ slot_at: slotAt, ...row }: LineRow): DigestLine => ({ ...row, slotAt: slotAt.toISOString() });

@Injectable()
export class ListDigests {
  constructor(private readonly tenants: Tenants) {}

  handle({ cursor, limit }: ListDigestsDto, reader: Principal): Promise<DigestPage> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      // Index Scan using digest_in_order: body_id = …, slot_at < …, limit + 1 rows. Stories stand by risk: the first is the gravest.
      const rows = await tx.query<LineRow>(
        `select id, slot, slot_at, (content#>>'{stories,all}')::int as stories, (content#>>'{below,all}')::int as below,
           (content#>>'{overdue,all}')::int as overdue, jsonb_array_length(content->'silent') as silent,
           coalesce(jsonb_array_length(content->'waves'), 0) as waves,
           content#>>'{stories,items,0,severity}' as gravest
         from digest where body_id = $1 and ($2::timestamptz is null or slot_at < $2)
         order by slot_at desc limit $3`,
        [tx.bodyId, cursor ? positionOf(cursor) : null, limit + 1],
      );
      return pageOf(rows, limit, line, (row) => encodeCursor(LIST, [row.slot_at.toISOString()]));
    });
  }
}
