import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReadKind, SourceFormat } from '../sources/source-kind.js';

/** One feed, sitemap or page a body reads. */
@Entity({ name: 'source' })
export class Source {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** What stands at `url`. */
  @Column({ type: 'text' })
  kind!: ReadKind;

  @Column({ type: 'text' })
  url!: string;

  /** Host and port of `url`; one request at a time goes there. */
  @Column({ type: 'text' })
  host!: string;

  /** As found by the first fetch that succeeded. */
  @Column({ type: 'text', nullable: true })
  format!: SourceFormat | null;

  @Column({ name: 'expected_every_minutes', type: 'integer' })
  expectedEveryMinutes!: number;

  @Column({ type: 'boolean' })
  paused!: boolean;

  /** Sequence of the aggregate's last event. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** What the schedule has settled on, within the limits. */
  @Column({ name: 'interval_seconds', type: 'integer' })
  intervalSeconds!: number;

  @Column({ name: 'next_fetch_at', type: 'timestamptz', nullable: true })
  nextFetchAt!: Date | null;

  /** Of the replica that has it in hand; who comes back without it has been replaced. */
  @Column({ type: 'uuid', nullable: true })
  claim!: string | null;

  /** Failed fetches in a row. */
  @Column({ type: 'integer' })
  failures!: number;

  @Column({ name: 'last_fetched_at', type: 'timestamptz', nullable: true })
  lastFetchedAt!: Date | null;

  @Column({ name: 'last_item_at', type: 'timestamptz', nullable: true })
  lastItemAt!: Date | null;

  @Column({ type: 'integer' })
  items!: number;

  @Column({ type: 'text', nullable: true })
  etag!: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified!: string | null;

  @Column({ name: 'silent_at', type: 'timestamptz', nullable: true })
  silentAt!: Date | null;

  @Column({ name: 'silent_since', type: 'timestamptz', nullable: true })
  silentSince!: Date | null;
}
