import { Column, Entity, PrimaryColumn } from 'typeorm';

export type InstructionState = 'received' | 'overdue' | 'replied' | 'not-competent' | 'handed-over';

/** What the head told a unit to do about a matter. The text stays here; the event carries ids only. */
@Entity({ name: 'instruction' })
export class Instruction {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'notification_id', type: 'uuid' })
  notificationId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  /** How the unit stands with it; null until it is in the unit's queue. */
  @Column({ type: 'text', nullable: true })
  state!: InstructionState | null;

  @Column({ name: 'state_at', type: 'timestamptz', nullable: true })
  stateAt!: Date | null;

  @Column({ name: 'instructed_by', type: 'uuid' })
  instructedBy!: string;

  @Column({ name: 'instructed_at', type: 'timestamptz' })
  instructedAt!: Date;
}
