import type { Language } from '@baspasoz/contracts';
import type { RequesterKind, RequestKind } from '@baspasoz/law';
import type { Channel } from '../registration/intake.js';

/** When a demo request came in. */
export type CameIn =
  /** Just now. */
  | 'now'
  /** Early enough that its term ends this many working days after the next closing time; negative for one that is over. */
  | { dueInWorkingDays: number };

/** What the office has done with it. */
export type DemoStep =
  | { do: 'take' }
  | { do: 'give-to-unit' }
  | DemoEnquiry
  | DemoQuestion
  /** With parts withheld it goes by its draft, as everything does that refuses in part. */
  | { do: 'answer'; text: string; withheld?: { groundCode: string; what: string; reasoning: string }[] }
  | DemoRefusal
  | { do: 'extend'; reason: string; holders: string[] }
  | { do: 'clarify'; question: string }
  | { do: 'redirect-part'; part: string; reason: string; toName: string }
  /** A complaint that came by mail just now and waits to be sent on. */
  | { do: 'complain'; text: string }
  /** Puts it into the public register, with what looks like personal data taken out. */
  | { do: 'disclose' }
  /** Asks the first head, who finds it in the inbox. */
  | { do: 'ask-extension'; reason: string; holders: string[] };

/** To the other body of the demo; with its position where that is there already. */
export interface DemoQuestion {
  do: 'ask-body';
  question: string;
  reason: string;
  position?: string;
}

/** On a ground that is the head's, decided on paper. */
interface DemoRefusal {
  do: 'refuse';
  groundCode: string;
  reasoning: string;
  headDecisionReference: string;
}

/** The unit is asked. Without a term of its own the inner term is the proposed one. */
interface DemoEnquiry {
  do: 'ask-unit';
  question: string;
  reason: string;
  /** Seconds from now: soon enough for the demo to show what a silence does. */
  dueInSeconds?: number;
  then?: { do: 'reply' | 'ask-clarification'; text: string };
}

export interface DemoRequest {
  /** Unique in its body; a second run finds it again by this. */
  key: string;
  kind: RequestKind;
  channel: Channel;
  language: Language;
  subject: string;
  text: string;
  requester: {
    kind: RequesterKind;
    name: string;
    outlet?: string;
    post?: string;
    email?: string;
    phone?: string;
    recordingWarned?: boolean;
  };
  came: CameIn;
  lateReason?: string;
  /** What the requester said about the public register. */
  disclosure?: { consent: boolean; exclusivityDays: number };
  steps: DemoStep[];
}
