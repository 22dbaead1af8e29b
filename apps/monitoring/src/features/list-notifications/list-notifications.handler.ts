import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Notification } from '../../persistence/notification.entity.js';
import type { ListNotificationsDto, NotificationPage } from './list-notifications.dto.js';
import { viewsOf } from './notification-view.js';

const LIST = 'notifications';

function positionOf(cursor: string): { raisedAt: string; id: string } {
  const [raisedAt, id] = decodeCursor(cursor, LIST, ['string', 'string']).map(String);
  const at = new Date(raisedAt ?? '');
  if (Number.isNaN(at.getTime()) || !isUUID(id)) throw sharedProblems['invalid-cursor']();
  return { raisedAt: at.toISOString(), id: String(id) };
}

@Injectable()
export class ListNotifications {
  constructor(private readonly tenants: Tenants) {}

  /** The first head and the authorized person see every matter of the body, a deputy those that came to them. */
  handle({ state, cursor, limit }: ListNotificationsDto, reader: Principal): Promise<NotificationPage> {
    const seesAll = reader.roles.some((role) => role === 'first-head' || role === 'authorized-person');
    return this.tenants.run(bodyOf(reader), async (tx) => {
      // Index Scan using notification_open (or notification_in_order): body_id = …, in order, limit + 1 rows.
      const query = tx.em
        .createQueryBuilder(Notification, 'n')
        .orderBy('n.raisedAt', 'DESC')
        .addOrderBy('n.id', 'DESC')
        .limit(limit + 1);
      if (state === 'open') query.andWhere('n.acknowledgedAt is null');
      if (!seesAll)
        query.andWhere('exists (select from delivery d where d.notification_id = n.id and d.recipient_id = :reader)', {
          reader: reader.personId,
        });
      if (cursor) {
        query.andWhere('(n.raised_at, n.id) < (:raisedAt::timestamptz, :id::uuid)', positionOf(cursor));
      }
      const found = await query.getMany();
      const views = await viewsOf(tx, found, reader);
      const cursorOf = (row: { raisedAt: string; id: string }): string => encodeCursor(LIST, [row.raisedAt, row.id]);
      return pageOf(views, limit, (row) => row, cursorOf);
    });
  }
}
