import type { LocalizedText } from './clock-types';

/** A means of notice that leaves a record (APPC 66(2)). */
export interface NoticeMeans {
  code: string;
  label: LocalizedText;
  /** What proves it; null where a signature does. */
  reference: LocalizedText | null;
  /** It is under way for days, and may come back. */
  isSentFirst: boolean;
}

export type HandOverOutcome = 'sent' | 'delivered' | 'returned';

export interface NewHandOver {
  means: string;
  outcome: HandOverOutcome;
  reference?: string;
  /** `YYYY-MM-DD`. */
  happenedOn: string;
}

/** Whether an answer or a refusal has reached its requester, and what proves it. */
export interface Delivery {
  state: 'delivered' | 'not-proven' | 'failed';
  clause: LocalizedText;
  letterDeliveredAt: string | null;
  handOvers: {
    id: string;
    means: string;
    meansLabel: LocalizedText | null;
    outcome: HandOverOutcome;
    reference: string | null;
    happenedOn: string;
    recordedByName: string | null;
    recordedAt: string;
  }[];
}
