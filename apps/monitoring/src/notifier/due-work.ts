import type { DueWork } from '@baspasoz/messaging';
import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

/** Finds what is due across all bodies. Each is one probe of a partial index; the worker role sees ids and times only. */
@Injectable()
export class DueWorks {
  constructor(private readonly workers: Workers) {}

  escalations(): Promise<DueWork[]> {
    return this.#find(
      `select id, body_id from notification where escalate_at <= app_now() order by escalate_at limit 200`,
    );
  }

  officialMessages(): Promise<DueWork[]> {
    return this.#find(
      `select story_id as id, body_id from official_message where look_at <= app_now() order by look_at limit 200`,
    );
  }

  /** Technical waiting is measured by the real clock: a test that moves the law's time does not move a back-off. */
  deliveries(): Promise<DueWork[]> {
    return this.#find(
      `select id, body_id from delivery where next_attempt_at <= clock_timestamp() order by next_attempt_at limit 200`,
    );
  }

  digestMails(): Promise<DueWork[]> {
    return this.#find(
      `select id, body_id from digest_delivery where next_attempt_at <= clock_timestamp() order by next_attempt_at limit 200`,
    );
  }

  contacts(): Promise<DueWork[]> {
    return this.#find(
      `select person_id as id, body_id from contact where next_fetch_at <= clock_timestamp() order by next_fetch_at limit 50`,
    );
  }

  async #find(sql: string): Promise<DueWork[]> {
    const rows = await this.workers.run((tx) => tx.query<{ id: string; body_id: string }>(sql));
    return rows.map((row) => ({ id: row.id, bodyId: row.body_id }));
  }
}
