import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { plainLine } from '../../domain/plain-text.js';
import { itemColumns, itemTables, publicationItem } from '../../publication/publication-item.js';
import type { ItemRow, PublicationItem } from '../../publication/publication-item.js';
import { positionIn, positionOf } from '../../publication/list-position.js';
import type { ListPublicationsQuery } from './list-publications.dto.js';
import { viewConditions } from './publication-views.js';

@Injectable()
export class ListPublicationsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  /** Keyset paging by `(changed_at, id)`, the latest first. */
  run(principal: Principal, query: ListPublicationsQuery): Promise<Page<PublicationItem>> {
    const { view, sectionId, limit } = query;
    const words = query.q ? `%${plainLine(query.q).replace(/[\\%_]/g, '\\$&')}%` : null;
    const [afterTime, afterId] = query.cursor ? positionOf(query.cursor, view) : [null, null];
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { today } = await this.frames.load(tx);
      const rows = await tx.query<ItemRow>(
        `select ${itemColumns} from ${itemTables}
         where p.body_id = $1 and ($2::date is null or true) and ${viewConditions[view]} and ($3::uuid is null or p.section_id = $3)
           and ($4::text is null or exists (
             select from edition e where e.publication_id = p.id and (e.title ilike $4 or e.lead ilike $4 or e.text ilike $4)))
           and ($5::timestamptz is null or (p.changed_at, p.id) < ($5, $6::uuid))
         order by p.changed_at desc, p.id desc limit $7`,
        [tx.bodyId, today, sectionId ?? null, words, afterTime, afterId, limit + 1],
      );
      return pageOf(rows, limit, publicationItem, (row) => positionIn(view, row.changedAt, row.id));
    });
  }
}
