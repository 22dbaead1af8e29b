import type { Channel, Language, RequesterKind, RequestKind, View } from './types';

/** What the queue is narrowed to; a saved filter keeps just this. */
export interface QueueCriteria {
  view?: View;
  q?: string;
  kind?: RequestKind;
  requesterKind?: RequesterKind;
  channel?: Channel;
  language?: Language;
  assigneeId?: string;
  unitId?: string;
  /** Days `YYYY-MM-DD`, both included. */
  registeredFrom?: string;
  registeredTo?: string;
  dueFrom?: string;
  dueTo?: string;
}

export interface QueueFilter {
  id: string;
  name: string;
  shared: boolean;
  own: boolean;
  ownerName: string | null;
  criteria: QueueCriteria;
}

/** A colleague at a request. */
export interface Present {
  requestId: string;
  personId: string;
  name: string | null;
  doing: 'reading' | 'answering';
}

/** What became of one of several requests that were given together. */
export interface BulkOutcome {
  requestId: string;
  outcome: 'assigned' | 'unchanged' | 'refused';
  problem: { code: string; title: string } | null;
}
