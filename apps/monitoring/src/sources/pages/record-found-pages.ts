import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Source } from '../../persistence/source.entity.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import type { FoundPage, FoundPages } from './found-pages.js';

const DAY_MS = 86_400_000;

/** Those of the list's first look beyond its newest are written down as known: they are from before the body listened. */
const INSERT = `insert into found_page
    (id, body_id, source_id, url, host, title, published_at, is_news, found_at, seen_at, next_fetch_at, outcome)
  select r.id, $1, $2, r.url, r.host, r.title, to_timestamp(r."publishedAt" / 1000.0), r."isNews", $4, $4,
    case when r.wanted then clock_timestamp() end, case when r.wanted then null else 'known' end
  from jsonb_to_recordset($3::jsonb) as r (id uuid, url text, host text, title text, "publishedAt" double precision, "isNews" boolean,
    wanted boolean)
  on conflict (source_id, url) do nothing`;

/** Writes down which pages of a list are to be fetched. The caller holds the row of the source. */
@Injectable()
export class RecordFoundPages {
  constructor(@Inject(WATCH_LIMITS) private readonly limits: WatchLimits) {}

  /** @returns how many are to be fetched now, and how many new ones wait for the next look because there were too many */
  async write(
    tx: TenantTx,
    source: Source,
    { pages }: FoundPages,
    now: Date,
  ): Promise<{ fresh: number; waiting: number }> {
    const { newsDays, pagesAtFirst } = this.limits;
    const recent = pages.filter(({ at }) => at === null || at >= now.getTime() - newsDays * DAY_MS);
    const { unknown, isFirst, room } = await this.compare(tx, source.id, recent, now);
    const most = isFirst ? pagesAtFirst : room;
    const fresh = unknown.slice(0, most);
    const known = isFirst ? unknown.slice(most) : [];
    const rows = [
      ...fresh.map((page) => ({ id: uuidv7(), ...page, wanted: true })),
      ...known.map((page) => ({ id: uuidv7(), ...page, wanted: false })),
    ];
    if (rows.length > 0) await tx.execute(INSERT, [tx.bodyId, source.id, JSON.stringify(rows), now]);
    return { fresh: fresh.length, waiting: unknown.length - fresh.length - known.length };
  }

  private async compare(
    tx: TenantTx,
    sourceId: string,
    pages: FoundPage[],
    now: Date,
  ): Promise<{ unknown: FoundPage[]; isFirst: boolean; room: number }> {
    const urls = pages.map(({ url }) => url);
    // Index Scan using found_page_source_id_url_key, as many probes as pages.
    const known = await tx.query<{ url: string }>('select url from found_page where source_id = $1 and url = any($2)', [
      sourceId,
      urls,
    ]);
    // Once a day, so that what a list still names is not forgotten; see the retention rule.
    await tx.execute(
      `update found_page set seen_at = $3 where source_id = $1 and url = any($2) and seen_at < $3::timestamptz - interval '1 day'`,
      [sourceId, urls, now],
    );
    const [state] = await tx.query<{ any: boolean; waiting: number }>(
      `select exists (select from found_page where source_id = $1) as any,
        (select count(*)::int from found_page where source_id = $1 and next_fetch_at is not null) as waiting`,
      [sourceId],
    );
    const seen = new Set(known.map(({ url }) => url));
    const { pagesPerLook, pagesWaiting } = this.limits;
    return {
      unknown: pages.filter(({ url }) => !seen.has(url)),
      isFirst: !state?.any,
      room: Math.max(0, Math.min(pagesPerLook, pagesWaiting - (state?.waiting ?? 0))),
    };
  }
}
