import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A trouble with a source, from its first sight to its end. */
@Entity({ name: 'source_problem' })
export class SourceProblem {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ type: 'text' })
  code!: string;

  /** Written by the fetcher: numbers and names of its own, never a word of what came over the wire. */
  @Column({ type: 'text', nullable: true })
  detail!: string | null;

  @Column({ type: 'integer' })
  times!: number;

  @Column({ name: 'first_at', type: 'timestamptz' })
  firstAt!: Date;

  @Column({ name: 'last_at', type: 'timestamptz' })
  lastAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
