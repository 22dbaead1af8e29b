/** What stands at the address of a source. */
export const sourceKinds = ['feed', 'sitemap', 'page'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export type SourceState = 'working' | 'silent' | 'failing' | 'paused';

/** What went wrong with a fetch, or was odd about a feed; the words are the web's. */
export type TroubleCode =
  | 'unreachable'
  | 'timed-out'
  | 'private-address'
  | 'http-status'
  | 'too-many-redirects'
  | 'bad-redirect'
  | 'robots'
  | 'too-large'
  | 'line-too-long'
  | 'unreadable'
  | 'not-a-feed'
  | 'not-a-sitemap'
  | 'not-a-page'
  | 'too-complex'
  | 'not-stored'
  | 'date-repaired'
  | 'incomplete'
  | 'too-many-entries'
  | 'page-unread'
  | 'no-article';

export interface Source {
  id: string;
  kind: SourceKind;
  name: string;
  url: string;
  format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'news-sitemap' | 'sitemap-index' | 'html' | null;
  state: SourceState;
  lastFetchedAt: string | null;
  lastItemAt: string | null;
  nextFetchAt: string | null;
  items: number;
  lastProblem: { code: TroubleCode; at: string; detail: string | null } | null;
  /** Whether a hub tells of news; `off`: the feed names one, and this installation subscribes nowhere. */
  push: 'none' | 'off' | 'asking' | 'active';
  /** A source that brings nothing for longer counts as silent. */
  expectedEveryMinutes: number;
}

export interface SourceTrouble {
  code: TroubleCode;
  detail: string | null;
  times: number;
  firstAt: string;
  lastAt: string;
  /** Null while it lasts. */
  endedAt: string | null;
}

export interface SourceDetails extends Source {
  problems: SourceTrouble[];
}

/** One article a source would give; no title where a sitemap names addresses only. */
interface SeenArticle {
  title: string;
  url: string;
  publishedAt: string | null;
}

/** One way to read what stands at an address. */
export interface Proposal {
  kind: SourceKind;
  url: string;
  format: NonNullable<Source['format']>;
  name: string;
  articles: SeenArticle[];
  sample: { title: string; text: string; publishedAt: string | null } | null;
}

/** A look at an address before it becomes a source. */
export interface SourceLook {
  id: string;
  state: 'looking' | 'found' | 'failed';
  /** The surest first. */
  proposals: Proposal[];
  failure: { code: TroubleCode; detail: string | null } | null;
}

export interface NewSource {
  kind: SourceKind;
  name: string;
  url: string;
  expectedEveryMinutes?: number;
}

export type SourceChange = Partial<{ name: string; url: string; paused: boolean; expectedEveryMinutes: number }>;
