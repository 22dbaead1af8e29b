import type { RecipientRole } from '../domain/leadership.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Channel = 'in-app' | 'e-mail';
export type DeliveryState = 'waiting' | 'sending' | 'delivered' | 'stopped' | 'failed';
export type Proof = 'shown-by-client' | 'accepted-by-server';

/** One notification on its way to one person through one channel. */
@Entity({ name: 'delivery' })
export class Delivery {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'notification_id', type: 'uuid' })
  notificationId!: string;

  @Column({ name: 'recipient_id', type: 'uuid' })
  recipientId!: string;

  @Column({ name: 'recipient_role', type: 'text' })
  recipientRole!: RecipientRole;

  @Column({ type: 'text' })
  channel!: Channel;

  @Column({ type: 'text' })
  state!: DeliveryState;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz', nullable: true })
  nextAttemptAt!: Date | null;

  /** The same in every attempt, so that a receiving server recognises a mail it already has. */
  @Column({ name: 'message_id', type: 'text', nullable: true })
  messageId!: string | null;

  @Column({ type: 'text', nullable: true })
  proof!: Proof | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
