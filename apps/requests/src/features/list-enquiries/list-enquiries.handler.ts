import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { enquiryViews } from '../../enquiry/enquiry-view.js';
import type { EnquiryView } from '../../enquiry/enquiry-view.js';
import { readerOf } from '../../enquiry/reader.js';
import type { ListEnquiriesQuery } from './list-enquiries.dto.js';

/** One page of enquiries. Keyset paging over `unit_enquiry_open` (or `unit_enquiry_settled`): a page costs the same wherever it is. */
@Injectable()
export class ListEnquiriesHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, { view, whose, cursor, limit }: ListEnquiriesQuery): Promise<Page<EnquiryView>> {
    const reader = readerOf(principal);
    const isOpen = view === 'open';
    const key = isOpen ? 'e.due_at' : 'e.settled_at';
    const list = `enquiries-${view}`;
    const [afterTime, afterId] = cursor ? positionOf(cursor, list) : [null, null];
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const rows = await enquiryViews(
        tx,
        { ...reader, ownOnly: reader.ownOnly || whose === 'own' },
        `and e.settled_at is ${isOpen ? '' : 'not'} null
         and ($4::timestamptz is null or (${key}, e.id) ${isOpen ? '>' : '<'} ($4, $5::uuid))
         order by ${key} ${isOpen ? 'asc' : 'desc'}, e.id ${isOpen ? 'asc' : 'desc'} limit $6`,
        [afterTime, afterId, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (row) => row,
        (row) => encodeCursor(list, [(isOpen ? row.dueAt : (row.settledAt ?? row.dueAt)).toISOString(), row.id]),
      );
    });
  }
}

function positionOf(cursor: string, list: string): [string, string] {
  const [time, id] = decodeCursor(cursor, list, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
