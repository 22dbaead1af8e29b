import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Calendars } from '@baspasoz/bodies';
import type { LocalizedText } from '@baspasoz/law';
import { bodyId, PublicViews, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { clockColumns } from '../../aggregate/clock-row.js';
import { queueColumns, queueItem, queueTables } from '../list-requests/queue-item.js';
import type { QueueItem, QueueRow } from '../list-requests/queue-item.js';

/** The last of each body: enough to follow what is open and to find what was answered of late. */
const mostOfABody = 100;

/** A journalist's own request: where it stands, and nothing of who works on it. */
export interface OwnRequest extends Pick<
  QueueItem,
  | 'id'
  | 'number'
  | 'subject'
  | 'language'
  | 'state'
  | 'receivedAt'
  | 'dueOn'
  | 'dueAt'
  | 'dueState'
  | 'workingDaysLeft'
  | 'workingDaysOverdue'
> {
  body: { id: string; name: LocalizedText };
}

/** A journalist belongs to no body: their bodies are those they asked, and each is read within its own rows. */
@Injectable()
export class ListOwnRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly views: PublicViews,
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async run({ personId, kind }: Principal): Promise<{ items: OwnRequest[]; nextCursor: null }> {
    if (kind !== 'person') return { items: [], nextCursor: null };
    const bodies = await this.views.run((tx) =>
      tx.query<{ id: string }>('select b.body_id as id from public_own_body b where b.person_id = $1', [personId]),
    );
    const items: OwnRequest[] = [];
    for (const { id } of bodies) items.push(...(await this.tenants.run(bodyId(id), (tx) => this.of(tx, personId))));
    return { items: items.sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime()), nextCursor: null };
  }

  private async of(tx: TenantTx, personId: string): Promise<OwnRequest[]> {
    const rows = await tx.query<QueueRow>(
      `select ${clockColumns}, ${queueColumns} from ${queueTables}
       where r.requester_person_id = $1 and c.body_id = $2 order by c.received_at desc, c.request_id desc limit $3`,
      [personId, tx.bodyId, mostOfABody],
    );
    const frame = await this.frames.load(tx);
    const own: OwnRequest[] = [];
    for (const row of rows) {
      const item = queueItem(row, await this.calendars.of(tx, row.calendarVersion), frame);
      const { id, number, subject, language, state, receivedAt, dueOn, dueAt, dueState } = item;
      const { workingDaysLeft, workingDaysOverdue } = item;
      own.push({
        ...{
          id,
          number,
          subject,
          language,
          state,
          receivedAt,
          dueOn,
          dueAt,
          dueState,
          workingDaysLeft,
          workingDaysOverdue,
        },
        body: { id: tx.bodyId, name: frame.name },
      });
    }
    return own;
  }
}
