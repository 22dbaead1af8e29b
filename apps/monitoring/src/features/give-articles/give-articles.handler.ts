import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { handIn } from '../../given/hand-in.js';
import type { HandedIn } from '../../given/hand-in.js';
import type { GivenArticle } from '../../given/given-article.js';
import { momentOf } from '../../notification/leaders.js';
import { WATCH_LIMITS } from '../../sources/watch-limits.js';
import type { WatchLimits } from '../../sources/watch-limits.js';
import { NewArticles } from '../../stories/new-articles.js';
import type { GivenItemView, GivenView } from './given-articles.dto.js';

interface Found {
  source_id: string;
  external_id: string;
  about: GivenItemView['about'];
  story_id: string | null;
}

/** Takes what was handed in the way of what is fetched: assessed, grouped into stories, told where it must be. */
@Injectable()
export class GiveArticles {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    private readonly newArticles: NewArticles,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** All of them in one transaction; what an outlet has given before is known and left as it is. */
  handle(given: readonly GivenArticle[], giver: Principal): Promise<GivenView> {
    return this.tenants.run(bodyOf(giver), async (tx) => {
      const { now } = await momentOf(tx);
      const { fresh, handed } = await handIn(tx, given, now, this.limits);
      await this.newArticles.take(tx, fresh);
      this.audit.record(tx, {
        actor: `${giver.kind}:${giver.personId}`,
        action: 'give-articles',
        subject: `body:${tx.bodyId}`,
        details: { given: given.length, taken: fresh.length },
      });
      const found = await placesOf(tx, handed);
      const items = given.map(({ outlet, title }, at): GivenItemView => {
        const one = handed[at];
        if (!one) return { outlet, title, state: 'empty', about: null, storyId: null };
        const place = found.get(keyOf(one.sourceId, one.externalId));
        return {
          outlet,
          title,
          state: one.isNew ? 'taken' : 'known',
          about: place?.about ?? null,
          storyId: place?.story_id ?? null,
        };
      });
      return { items, faults: [] };
    });
  }
}

const keyOf = (sourceId: string, externalId: string): string => `${sourceId} ${externalId}`;

/** How each was assessed and which story it is in; a story below every threshold is none to be looked at. */
async function placesOf(tx: TenantTx, handed: readonly (HandedIn | null)[]): Promise<Map<string, Found>> {
  const all = handed.filter((one) => one !== null);
  const rows = await tx.query<Found>(
    `select a.source_id, a.external_id, q.about, case when s.state <> 'quiet' then s.id end as story_id
     from unnest($1::uuid[], $2::text[]) as g (source_id, external_id)
       join article a on a.source_id = g.source_id and a.external_id = g.external_id
       join assessment q on q.article_id = a.id left join story s on s.id = q.story_id`,
    [all.map(({ sourceId }) => sourceId), all.map(({ externalId }) => externalId)],
  );
  return new Map(rows.map((row) => [keyOf(row.source_id, row.external_id), row]));
}
