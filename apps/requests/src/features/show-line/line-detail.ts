import type { Language } from '@baspasoz/contracts';
import type { LineContent } from '../../domain/line-content.js';
import type { LineAction, LineState } from '../../domain/line-state.js';
import type { ContradictionView } from '../../lines/contradiction-view.js';
import type { LineItem } from '../../lines/line-item.js';

interface Deed {
  by: string | null;
  at: Date;
}

/** One version: what it said, who wrote and who approved it, how it ended. */
export interface LineVersionView extends LineContent {
  version: number;
  state: LineState;
  authors: string[];
  writtenAt: Date;
  asked: Deed | null;
  returned: { by: string; comment: string } | null;
  approved: Deed | null;
  ended: (Deed & { reason: string | null }) | null;
}

/** An answer, sent or still being written, in which the line stands. */
export interface LineUseView {
  version: number;
  language: Language;
  requestId: string;
  number: string;
  subject: string;
  insertedBy: string;
  insertedAt: Date;
  sentAt: Date | null;
  /** The version is no longer valid: the answer may have to be corrected. */
  outdated: boolean;
}

/** `discard` withdraws the version that is being worked on, `withdraw` the valid one. */
export type LineCommand = LineAction | 'discard' | 'revise';

/** A line with everything its page shows. */
export interface LineDetail extends LineItem {
  revision: number;
  latestVersion: number;
  /** The latest first. */
  versions: LineVersionView[];
  uses: LineUseView[];
  contradictions: number;
  found: ContradictionView[];
  /** What the state of the latest version and the caller's place allow. */
  allowedActions: LineCommand[];
  /** Why the caller may not approve what waits: they wrote it, or the topic is approved higher up. */
  approvalFault: 'author' | 'rank' | null;
}
