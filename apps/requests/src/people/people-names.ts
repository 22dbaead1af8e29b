import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { logger } from '@baspasoz/observability';
import { PublicViews, Tenants, bodyId } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { PEOPLE_SOURCE } from './people-source.js';
import type { PeopleSource } from './people-source.js';

const firstRetryMs = 2_000;
const lastRetryMs = 300_000;

/**
 * Names for the people whose ids came by event. They are fetched from coordination after the fact, tried again with growing pauses,
 * and nothing ever waits for them: without a name a person is shown by post.
 */
@Injectable()
export class PeopleNames implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pending = new Map<BodyId, NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly tenants: Tenants,
    private readonly views: PublicViews,
    @Inject(PEOPLE_SOURCE) private readonly source: PeopleSource,
  ) {}

  /** Notes that a person's name is wanted, and asks for it once the transaction is committed. */
  async expect(tx: TenantTx, personId: string): Promise<void> {
    await tx.query('insert into person (body_id, person_id) values ($1, $2) on conflict do nothing', [
      tx.bodyId,
      personId,
    ]);
    tx.afterCommit(() => this.ask(tx.bodyId, 0));
  }

  /** Names that were still missing when the process last ended. */
  async onApplicationBootstrap(): Promise<void> {
    const bodies = await this.views.run((tx) => tx.query<{ body_id: string }>('select body_id from public_body'));
    for (const { body_id } of bodies) this.ask(bodyId(body_id), 0);
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    for (const timer of this.pending.values()) clearTimeout(timer);
  }

  private ask(body: BodyId, afterMs: number): void {
    if (this.stopped || (this.pending.has(body) && afterMs === 0)) return;
    const timer = setTimeout(() => void this.fetch(body, afterMs), afterMs);
    timer.unref();
    this.pending.set(body, timer);
  }

  private async fetch(body: BodyId, waitedMs: number): Promise<void> {
    this.pending.delete(body);
    try {
      if ((await this.missing(body)) === 0) return;
      const people = await this.source.people(body);
      await this.tenants.run(body, (tx) =>
        tx.query(
          `update person p set name = n.name, title = n.title, fetched_at = app_now()
           from jsonb_to_recordset($2::jsonb) as n(id uuid, name text, title jsonb)
           where p.body_id = $1 and p.person_id = n.id`,
          [body, JSON.stringify(people)],
        ),
      );
      if ((await this.missing(body)) > 0) this.ask(body, laterThan(waitedMs));
    } catch (error) {
      logger.warn({ err: error, bodyId: body }, 'names could not be fetched yet');
      this.ask(body, laterThan(waitedMs));
    }
  }

  private missing(body: BodyId): Promise<number> {
    return this.tenants.run(body, async (tx) => {
      const [row] = await tx.query<{ missing: number }>(
        'select count(*) as missing from person where body_id = $1 and name is null',
        [body],
      );
      return row?.missing ?? 0;
    });
  }
}

const laterThan = (waitedMs: number): number => Math.min(Math.max(waitedMs * 2, firstRetryMs), lastRetryMs);
