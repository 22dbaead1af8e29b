import type { Severity } from '@baspasoz/contracts';
import type { RecipientRole } from '../domain/leadership.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MatterKind =
  | 'deadline-breached'
  | 'negative-coverage'
  | 'section-stale'
  | 'accreditation-term-breached'
  | 'complaint-overdue'
  | 'official-message-overdue'
  | 'coverage-spiked';
export type NotificationState = 'pending' | 'delivered' | 'escalated' | 'acknowledged';

/** One matter the first head is told about (¶10.4), and who is to acknowledge it now. */
@Entity({ name: 'notification' })
export class Notification {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'matter_kind', type: 'text' })
  matterKind!: MatterKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** Tells apart what may befall one subject again and again: the end of the term a section was not renewed in. */
  @Column({ type: 'text' })
  occasion!: string;

  /** What the card and the mail say about the matter; never a person's data. */
  @Column({ type: 'jsonb' })
  params!: Record<string, string | null>;

  @Column({ type: 'text' })
  severity!: Severity;

  @Column({ name: 'legal_profile', type: 'text' })
  legalProfile!: string;

  @Column({ type: 'text' })
  state!: NotificationState;

  /** Sequence of the aggregate's last event. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'raised_at', type: 'timestamptz' })
  raisedAt!: Date;

  @Column({ name: 'recipient_id', type: 'uuid', nullable: true })
  recipientId!: string | null;

  @Column({ name: 'recipient_role', type: 'text', nullable: true })
  recipientRole!: RecipientRole | null;

  @Column({ name: 'escalate_at', type: 'timestamptz', nullable: true })
  escalateAt!: Date | null;

  /** End of the quiet hours it waited for, or waits for now; null: told without waiting. */
  @Column({ name: 'quiet_until', type: 'timestamptz', nullable: true })
  quietUntil!: Date | null;

  @Column({ name: 'acknowledge_by', type: 'timestamptz', nullable: true })
  acknowledgeBy!: Date | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt!: Date | null;

  @Column({ name: 'acknowledged_by', type: 'uuid', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ name: 'correlation_id', type: 'text' })
  correlationId!: string;

  @Column({ name: 'cause_event_id', type: 'uuid' })
  causeEventId!: string;
}
