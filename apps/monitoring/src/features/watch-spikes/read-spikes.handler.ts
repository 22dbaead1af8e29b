import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { CoverageLanguage } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { problems } from '../../problems.js';
import { spikeDefaults } from '../../spikes/spike-defaults.js';
import { waveColumns, waveOf } from '../../spikes/wave.js';
import type { WaveRow } from '../../spikes/wave.js';
import type { SpikeDetailsView, SpikeList } from './spike-view.js';

interface ArticleRow {
  id: string;
  title: string;
  url: string;
  source_name: string;
  language: CoverageLanguage;
  at: Date;
  story_id: string | null;
  of_all: number;
}

@Injectable()
export class ReadSpikes {
  constructor(private readonly tenants: Tenants) {}

  /** Index Scan using spike_in_order. */
  list(reader: Principal): Promise<SpikeList> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const rows = await tx.query<WaveRow>(
        `select ${waveColumns} from spike
         where ended_at is null or beyond_at > app_now() - $1 * interval '1 hour' order by beyond_at desc, counted desc limit 20`,
        [spikeDefaults.shownHours],
      );
      return { items: rows.map(waveOf) };
    });
  }

  /** Problem `spike-not-found`. */
  show(id: string, reader: Principal): Promise<SpikeDetailsView> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const [spike] = await tx.query<WaveRow>(`select ${waveColumns} from spike where id = $1`, [id]);
      if (!spike) throw problems['spike-not-found']();
      // Index Scan using assessment_about_us: as many rows as were found about the body while the wave lasted.
      const rows = await tx.query<ArticleRow>(
        `select a.id, a.title, a.url, o.name as source_name, q.language, coalesce(a.published_at, q.assessed_at) as at,
           case when s.state <> 'quiet' then q.story_id end as story_id, (count(*) over ())::int as of_all
         from assessment q join article a on a.id = q.article_id join source o on o.id = q.source_id left join story s on s.id = q.story_id
         where q.about is not null and q.assessed_at >= $1::timestamptz - $3 * interval '1 hour'
           and coalesce(a.published_at, q.assessed_at) > $1::timestamptz - $3 * interval '1 hour'
           and coalesce(a.published_at, q.assessed_at) <= $2
           and ($4 = 'all' or q.outcome <> 'none')
         order by at desc, a.id limit $5`,
        [spike.began_at, spike.beyond_at, spike.window_hours, spike.counted, spikeDefaults.mostArticles],
      );
      const published = rows.map((row) => ({
        id: row.id,
        title: row.title,
        url: row.url,
        sourceName: row.source_name,
        language: row.language,
        publishedAt: row.at.toISOString(),
        storyId: row.story_id,
      }));
      return { ...waveOf(spike), published, publishedCount: rows[0]?.of_all ?? 0 };
    });
  }
}
