import type { BaspasozEvent } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { profileByCode } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { RaiseNotification } from '../notification/raise-notification.js';

interface ClockRow {
  legal_profile: string;
  clause: LocalizedText;
  title: string;
  language: string;
}

@Controller()
export class OfficialMessageOverdue {
  constructor(private readonly notifications: RaiseNotification) {}

  /** The first head is told of the breach, unless the message came out or the story was dismissed meanwhile. */
  @Consumes('OfficialMessageOverdue')
  async tellHead(event: BaspasozEvent<'OfficialMessageOverdue'>, tx: TenantTx): Promise<void> {
    const { storyId, dueAt } = event.data;
    const [clock] = await tx.query<ClockRow>(
      `select m.legal_profile, m.clause, a.title, q.language
       from official_message m join story s on s.id = m.story_id join article a on a.id = s.lead_article_id
         join assessment q on q.article_id = a.id
       where m.story_id = $1 and m.published_at is null and m.withdrawn_at is null for share of m`,
      [storyId],
    );
    if (!clock) return;
    const { severityOf } = profileByCode(clock.legal_profile).notification;
    const matter = {
      kind: 'official-message-overdue' as const,
      subjectId: storyId,
      severity: severityOf['official-message-overdue'],
      legalProfile: clock.legal_profile,
      params: {
        storyTitle: clock.title,
        language: clock.language,
        since: dueAt,
        clauseKk: clock.clause.kk,
        clauseRu: clock.clause.ru,
        clauseEn: clock.clause.en,
      },
    };
    await this.notifications.raise(tx, matter, event);
  }
}
