import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { answersOf, messageColumns, messageView } from '../../official-message/official-message-view.js';
import type { MessageRow } from '../../official-message/official-message-view.js';
import type { RunningMessages } from './running-message-view.js';

type RunningRow = MessageRow & {
  story_id: string;
  title: string;
  language: RunningMessages['items'][number]['language'];
};

@Injectable()
export class ListOfficialMessages {
  constructor(private readonly tenants: Tenants) {}

  /** Clocks that run or have run out, the next to end first. Index Scan using official_message_running. */
  handle(reader: Principal): Promise<RunningMessages> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const rows = await tx.query<RunningRow>(
        `select m.story_id, a.title, q.language, ${messageColumns}
         from official_message m join story s on s.id = m.story_id join article a on a.id = s.lead_article_id
           join assessment q on q.article_id = a.id
         where m.published_at is null and m.withdrawn_at is null order by m.due_at limit 20`,
      );
      const items = [];
      for (const row of rows) {
        const { answers } = await answersOf(tx, row.story_id);
        const { story_id: storyId, title, language } = row;
        items.push({ ...messageView(row), storyId, title, language, answers });
      }
      return { items };
    });
  }
}
