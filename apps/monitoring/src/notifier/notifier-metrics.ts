import { ageGauge } from '@baspasoz/observability';
import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';

/** Ages of what waits: a mail that no server takes, a matter that nobody takes note of. */
@Injectable()
export class NotifierMetrics implements OnApplicationBootstrap {
  constructor(private readonly workers: Workers) {}

  onApplicationBootstrap(): void {
    ageGauge('notification_unsent_oldest_age_seconds', 'Age of the oldest mail that no server has accepted yet', () =>
      this.#age('select min(created_at) as since from delivery where next_attempt_at is not null'),
    );
    ageGauge('digest_unsent_oldest_age_seconds', 'Age of the oldest digest mail that no server has accepted yet', () =>
      this.#age('select min(created_at) as since from digest_delivery where next_attempt_at is not null'),
    );
    ageGauge('digest_overdue_age_seconds', 'Age of the oldest hour of a digest that has not been made', () =>
      this.#age('select min(digest_look_at) as since from body where digest_look_at <= app_now()'),
    );
    ageGauge(
      'official_message_overdue_age_seconds',
      'Age of the oldest end of a term of an official message not looked at',
      () => this.#age('select min(look_at) as since from official_message where look_at <= app_now()'),
    );
    ageGauge('spike_look_overdue_age_seconds', 'Age of the oldest look for a wave of coverage that is due', () =>
      this.#age('select min(spike_look_at) as since from body where spike_look_at <= app_now()'),
    );
    ageGauge(
      'coverage_retention_overdue_age_seconds',
      'How long the rules of retention have waited to be applied',
      () => this.#age('select min(retention_look_at) as since from body where retention_look_at <= app_now()'),
    );
    ageGauge('notification_unacknowledged_oldest_age_seconds', 'Age of the oldest matter without acknowledgement', () =>
      this.#age('select min(raised_at) as since from notification where acknowledged_at is null'),
    );
  }

  async #age(oldest: string): Promise<number> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ age: number | null }>(`select extract(epoch from clock_timestamp() - (${oldest}))::float8 as age`),
    );
    return Math.max(0, row?.age ?? 0);
  }
}
