import { backOffMs, WorkBell, WorkLoop } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { plainText } from '../domain/plain-text.js';
import { InstructionTexts } from './instruction-texts.js';

/** Longer than the question may take: nobody else asks it meanwhile. */
const LEASE = '30 seconds';

/** Fetches the texts of instructions that came by event. The enquiry stands in the unit's queue meanwhile, with its due moment. */
@Injectable()
export class FetchInstructions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WorkLoop;

  constructor(
    private readonly tenants: Tenants,
    private readonly workers: Workers,
    private readonly texts: InstructionTexts,
    private readonly bell: WorkBell,
  ) {
    this.loop = new WorkLoop({
      name: 'instructions',
      find: () => this.wanted(),
      handle: (work) => this.handle(work),
      atATime: 2,
      idleMs: 5_000,
    });
  }

  onApplicationBootstrap(): void {
    this.bell.listen(() => this.loop.wake());
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private wanted() {
    return this.workers.run((tx) =>
      tx.query<DueWork>(
        `select id, body_id as "bodyId" from unit_enquiry where text_wanted_at <= clock_timestamp() order by text_wanted_at limit 50`,
      ),
    );
  }

  private async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const [row] = await this.tenants.run(tenant, (tx) =>
      tx.query<{ instructionId: string; attempts: number }>(
        `update unit_enquiry set text_wanted_at = clock_timestamp() + interval '${LEASE}', text_attempts = text_attempts + 1
         where id = $1 and body_id = $2 and text_wanted_at <= clock_timestamp()
         returning instruction_id as "instructionId", text_attempts as attempts`,
        [id, body],
      ),
    );
    if (!row) return false;
    try {
      const text = plainText(await this.texts.fetch(body, row.instructionId));
      await this.tenants.run(tenant, (tx) =>
        tx.query('update unit_enquiry set question = $3, text_wanted_at = null where id = $1 and body_id = $2', [
          id,
          body,
          text,
        ]),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'failed';
      logger.warn(
        { reason, enquiryId: id, attempts: row.attempts },
        'the text of an instruction could not be fetched yet',
      );
      await this.tenants.run(tenant, (tx) =>
        tx.query(
          `update unit_enquiry set text_wanted_at = clock_timestamp() + $3 * interval '1 millisecond' where id = $1 and body_id = $2`,
          [id, body, backOffMs(row.attempts)],
        ),
      );
    }
    return true;
  }
}
