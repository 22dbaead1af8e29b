import type { ById, Read } from './paths';
import type { CoverageLanguage } from './story-types';

/** A wave: in the hours counted more was published about the body than is usual in the same hours of such days. */
export interface Spike {
  id: string;
  counted: 'all' | 'negative';
  beganAt: string;
  /** Null: it is under way. */
  endedAt: string | null;
  /** The most that was published in the hours counted. */
  articles: number;
  usual: number;
  /** The most that is still usual. */
  bound: number;
  /** How many days say what is usual. */
  days: number;
  windowHours: number;
}

export interface SpikeArticle {
  id: string;
  title: string;
  url: string;
  sourceName: string;
  language: CoverageLanguage;
  publishedAt: string;
  storyId: string | null;
}

export interface SpikeDetails extends Spike {
  published: SpikeArticle[];
  publishedCount: number;
}

export interface SpikePaths {
  '/api/monitoring/spikes': Read<{ items: Spike[] }>;
  '/api/monitoring/spikes/{id}': Read<SpikeDetails, ById>;
}
