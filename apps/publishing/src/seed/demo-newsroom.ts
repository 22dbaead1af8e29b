import type { LocalizedText } from '@baspasoz/law';
import type { Editions } from '../domain/edition.js';

/** How far a demo publication has come. */
export type DemoEnd = 'draft' | 'on-approval' | 'published' | 'immediate-asked' | 'published-at-once';

export interface DemoPublication {
  key: string;
  /** Kind of the section of the body's resource. */
  section: string;
  editions: Editions;
  end: DemoEnd;
  reason?: string;
}

export interface DemoNewsroom {
  slug: string;
  name: LocalizedText;
  headName: LocalizedText;
  sections: string[];
  /** Sections of the resource of the first head. */
  headSections: string[];
  /** Sections whose data arrived two weeks ago and were not published. */
  overdue: string[];
  publications: DemoPublication[];
}
