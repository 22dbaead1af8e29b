import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { ApiProperty } from '@nestjs/swagger';

/** The clock of the official message on an emergency: when it began, when it ends, how it ended. */
export class OfficialMessageView {
  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  dueAt!: string;

  @ApiProperty({ description: 'The term in minutes; it runs round the clock' })
  minutes!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  clause!: LocalizedText;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when the head was told of the breach',
  })
  overdueAt!: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'It stands, for the story was dismissed',
  })
  withdrawnAt!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt!: string | null;
}

/** A publication of the body that answers the story. */
export class StoryAnswerView {
  @ApiProperty({ format: 'uuid' })
  publicationId!: string;

  @ApiProperty({ format: 'date-time' })
  begunAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt!: string | null;
}

export interface MessageRow {
  hours: number;
  clause: LocalizedText;
  started_at: Date;
  due_at: Date;
  overdue_at: Date | null;
  withdrawn_at: Date | null;
  published_at: Date | null;
}

/** Columns of a `MessageRow` of `official_message m`. */
export const messageColumns = 'm.hours, m.clause, m.started_at, m.due_at, m.overdue_at, m.withdrawn_at, m.published_at';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const messageView = (row: MessageRow): OfficialMessageView => ({
  startedAt: row.started_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  minutes: row.hours * 60,
  clause: row.clause,
  overdueAt: iso(row.overdue_at),
  withdrawnAt: iso(row.withdrawn_at),
  publishedAt: iso(row.published_at),
});

/** The story's clock, or null where none was started, and its answers, oldest first. */
export async function answersOf(
  tx: TenantTx,
  storyId: string,
): Promise<{ officialMessage: OfficialMessageView | null; answers: StoryAnswerView[] }> {
  const [clock] = await tx.query<MessageRow>(`select ${messageColumns} from official_message m where m.story_id = $1`, [
    storyId,
  ]);
  const answers = await tx.query<{
    publicationId: string;
    begunAt: Date;
    publishedAt: Date | null;
    withdrawnAt: Date | null;
  }>(
    `select publication_id as "publicationId", begun_at as "begunAt", published_at as "publishedAt", withdrawn_at as "withdrawnAt"
     from story_answer where story_id = $1 order by begun_at`,
    [storyId],
  );
  return {
    officialMessage: clock ? messageView(clock) : null,
    answers: answers.map(({ publicationId, begunAt, publishedAt, withdrawnAt }) => ({
      publicationId,
      begunAt: begunAt.toISOString(),
      publishedAt: iso(publishedAt),
      withdrawnAt: iso(withdrawnAt),
    })),
  };
}
