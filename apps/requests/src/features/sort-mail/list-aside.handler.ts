import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page, PageQuery } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { isUuid } from '../../aggregate/addressed-body.js';
import { mailJson } from '../show-request/mail-view.js';
import type { MailView } from '../show-request/mail-view.js';

/** What belongs to no request: auto-replies, returned mail, mail that went round in circles. Ids grow with time, so they page it. */
@Injectable()
export class ListAsideHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, { cursor, limit }: PageQuery): Promise<Page<MailView>> {
    const after = cursor ? positionOf(cursor) : null;
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const rows = await tx.query<{ mail: MailView }>(
        `select ${mailJson} as mail from incoming_mail m
         where m.body_id = $1 and m.request_id is null and ($2::uuid is null or m.id < $2::uuid) order by m.id desc limit $3`,
        [tx.bodyId, after, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ mail }) => mail,
        ({ mail }) => encodeCursor('aside', [mail.id]),
      );
    });
  }
}

function positionOf(cursor: string): string {
  const [id] = decodeCursor(cursor, 'aside', ['string']).map(String);
  if (!id || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return id;
}
