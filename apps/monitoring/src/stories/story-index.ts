import { similarity } from '@baspasoz/media-text';
import type { TenantTx } from '@baspasoz/persistence';
import { likenessOf } from '../assessment/event/likeness.js';
import type { StoryParameters } from '../assessment/coverage-defaults.js';
import type { AssessedArticle, Likeness } from './assessed-article.js';

/** An article that lies in a story already. */
interface Placed extends Likeness {
  articleId: string;
  storyId: string;
  /** The first of its reprints, itself when it is none. */
  originalId: string;
  toldAt: Date;
}

export interface Place {
  storyId: string;
  reprintOf: string | null;
}

interface PlacedRow {
  article_id: string;
  story_id: string;
  original_id: string;
  told_at: Date;
  fingerprint: Buffer;
  marks: Record<string, number>;
}

/** So many of those that share most keys are compared with each new article. */
const MOST_COMPARED = 30;

const placedOf = (row: PlacedRow): Placed => ({
  articleId: row.article_id,
  storyId: row.story_id,
  originalId: row.original_id,
  toldAt: row.told_at,
  fingerprint: new Uint32Array(new Uint8Array(row.fingerprint).buffer),
  marks: new Map(Object.entries(row.marks)),
});

/** Articles of the body that the new ones may belong to, the new ones included as they are placed. */
export class StoryIndex {
  private constructor(
    private readonly placed: Placed[],
    private readonly limits: StoryParameters,
  ) {}

  static async load(tx: TenantTx, articles: readonly AssessedArticle[], limits: StoryParameters): Promise<StoryIndex> {
    // Nested Loop, Index Only Scan using article_key_pkey for each key; assessment_pkey for those chosen.
    const rows = await tx.query<PlacedRow>(
      `with asked as (select * from unnest($2::int[], $3::text[], $4::timestamptz[]) as q (n, key, told_at)),
         shared as (
           select n, k.article_id, k.told_at, row_number() over (partition by n order by count(*) desc, k.article_id) as place
           from asked q join article_key k on k.body_id = $1 and k.key = q.key
             and k.told_at between q.told_at - $5 * interval '1 hour' and q.told_at + $5 * interval '1 hour'
           group by n, k.article_id, k.told_at)
       select distinct on (s.article_id) s.article_id, a.story_id, coalesce(a.reprint_of, a.article_id) as original_id,
         s.told_at, a.fingerprint, a.marks
       from shared s join assessment a using (article_id) where place <= ${MOST_COMPARED} and a.story_id is not null`,
      [
        tx.bodyId,
        articles.flatMap(({ keys }, n) => keys.map(() => n)),
        articles.flatMap(({ keys }) => keys),
        articles.flatMap(({ keys, toldAt }) => keys.map(() => toldAt)),
        limits.windowHours,
      ],
    );
    return new StoryIndex(rows.map(placedOf), limits);
  }

  /** The story an article belongs to: that of the text it repeats, else that of the event most like its own. */
  find(article: AssessedArticle): Place | null {
    const near = this.placed.filter(({ toldAt }) => this.isNear(toldAt, article.toldAt));
    const reprint = best(
      near,
      ({ fingerprint }) => similarity(fingerprint, article.fingerprint),
      this.limits.reprintAt,
    );
    if (reprint) return { storyId: reprint.storyId, reprintOf: reprint.originalId };
    const event = best(near, ({ marks }) => likenessOf(marks, article.marks), this.limits.sameEventAt);
    return event && { storyId: event.storyId, reprintOf: null };
  }

  add({ article, fingerprint, marks, toldAt }: AssessedArticle, { storyId, reprintOf }: Place): void {
    this.placed.push({
      articleId: article.id,
      storyId,
      originalId: reprintOf ?? article.id,
      toldAt,
      fingerprint,
      marks,
    });
  }

  private isNear(one: Date, other: Date): boolean {
    return Math.abs(one.getTime() - other.getTime()) <= this.limits.windowHours * 3_600_000;
  }
}

function best(placed: readonly Placed[], measure: (one: Placed) => number, least: number): Placed | null {
  let found: { placed: Placed; likeness: number } | null = null;
  for (const one of placed) {
    const likeness = measure(one);
    if (likeness >= least && (!found || likeness > found.likeness)) found = { placed: one, likeness };
  }
  return found?.placed ?? null;
}
