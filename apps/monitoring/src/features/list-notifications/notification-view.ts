import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { In } from 'typeorm';
import { Delivery } from '../../persistence/delivery.entity.js';
import { Instruction } from '../../persistence/instruction.entity.js';
import type { Notification } from '../../persistence/notification.entity.js';

export class MatterView {
  @ApiProperty({
    enum: [
      'deadline-breached',
      'negative-coverage',
      'section-stale',
      'accreditation-term-breached',
      'complaint-overdue',
      'official-message-overdue',
      'coverage-spiked',
    ],
  })
  kind!: string;

  /** The request, story, section, accreditation, complaint or wave of coverage. */
  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  params!: Record<string, string | null>;
}

export class DeliveryView {
  @ApiProperty({ enum: ['in-app', 'e-mail'] })
  channel!: string;

  @ApiProperty({ enum: ['waiting', 'sending', 'delivered', 'stopped', 'failed'] })
  state!: string;

  @ApiProperty({ format: 'uuid' })
  recipientId!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  at!: string | null;

  @ApiProperty({ type: 'string', enum: ['shown-by-client', 'accepted-by-server'], nullable: true })
  proof!: string | null;
}

export class InstructionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  /** How the unit stands with it; null until it is in the unit's queue. */
  @ApiProperty({
    type: 'string',
    enum: ['received', 'overdue', 'replied', 'not-competent', 'handed-over'],
    nullable: true,
  })
  state!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  stateAt!: string | null;
}

export class NotificationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: MatterView })
  matter!: MatterView;

  @ApiProperty({ enum: ['critical', 'high', 'medium', 'low'] })
  severity!: string;

  @ApiProperty({ enum: ['pending', 'delivered', 'escalated', 'acknowledged'] })
  state!: string;

  @ApiProperty({ format: 'date-time' })
  raisedAt!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  recipientId!: string | null;

  @ApiProperty({ type: 'string', enum: ['first-head', 'deputy'], nullable: true })
  recipientRole!: string | null;

  /** End of the quiet hours it waited for, or waits for now. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  quietUntil!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  acknowledgeBy!: string | null;

  @ApiProperty({ type: [DeliveryView] })
  deliveries!: DeliveryView[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  acknowledgedAt!: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  acknowledgedBy!: string | null;

  @ApiProperty({ type: InstructionView, nullable: true })
  instruction!: InstructionView | null;
}

const deliveryView = ({ channel, state, recipientId, deliveredAt, proof }: Delivery): DeliveryView => ({
  channel,
  state,
  recipientId,
  at: deliveredAt?.toISOString() ?? null,
  proof,
});

function view(
  notification: Notification,
  deliveries: Delivery[],
  instruction: Instruction | undefined,
): NotificationView {
  return {
    id: notification.id,
    matter: { kind: notification.matterKind, subjectId: notification.subjectId, params: notification.params },
    severity: notification.severity,
    state: notification.state,
    raisedAt: notification.raisedAt.toISOString(),
    recipientId: notification.recipientId,
    recipientRole: notification.recipientRole,
    quietUntil: notification.quietUntil?.toISOString() ?? null,
    acknowledgeBy: notification.acknowledgeBy?.toISOString() ?? null,
    deliveries: deliveries.map(deliveryView),
    acknowledgedAt: notification.acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: notification.acknowledgedBy,
    instruction: instruction
      ? {
          id: instruction.id,
          unitId: instruction.unitId,
          text: instruction.text,
          dueOn: instruction.dueOn,
          state: instruction.state ?? null,
          stateAt: instruction.stateAt?.toISOString() ?? null,
        }
      : null,
  };
}

/** Notifications as their reader sees them: a recipient sees the own deliveries, others see all, oldest first. */
export async function viewsOf(tx: TenantTx, found: Notification[], reader: Principal): Promise<NotificationView[]> {
  const of = { notificationId: In(found.map(({ id }) => id)) };
  const deliveries = Map.groupBy(
    await tx.em.find(Delivery, { where: of, order: { id: 'asc' } }),
    (one) => one.notificationId,
  );
  const instructions = Map.groupBy(
    await tx.em.find(Instruction, { where: of, order: { instructedAt: 'asc' } }),
    (one) => one.notificationId,
  );
  return found.map((notification) => {
    const all = deliveries.get(notification.id) ?? [];
    const own = all.filter((delivery) => delivery.recipientId === reader.personId);
    return view(notification, own.length > 0 ? own : all, instructions.get(notification.id)?.at(-1));
  });
}

/** One notification as its reader sees it. */
export async function viewOf(tx: TenantTx, notification: Notification, reader: Principal): Promise<NotificationView> {
  const [only] = await viewsOf(tx, [notification], reader);
  return only!;
}
