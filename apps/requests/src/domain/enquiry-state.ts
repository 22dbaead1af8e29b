/** Where an enquiry to a structural unit (¶9.1) or to another body stands. */
export const enquiryStates = ['asked', 'clarifying', 'replied', 'not-competent', 'handed-over', 'withdrawn'] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** Who may do it: whoever is asked (a unit, or the office of another body), or the office that asks. */
export const enquirySides = {
  reply: 'unit',
  'ask-clarification': 'unit',
  'hand-over': 'unit',
  decline: 'unit',
  clarify: 'office',
  remind: 'office',
  escalate: 'office',
  withdraw: 'office',
} as const;
export type EnquiryAction = keyof typeof enquirySides;

export interface EnquirySituation {
  state: EnquiryState;
  /**
   * `instruction`: the first head asks through the head's own instruction; the office cannot take that back.
   * `body`: another body asks.
   */
  origin: 'officer' | 'instruction' | 'body';
  /** The other body, where the enquiry is between two. */
  otherBodyId: string | null;
  escalatedAt: Date | null;
}

/** Of an enquiry between two bodies each holds its own half; of one to a unit the body holds both. */
export type EnquiryHalf = 'asking' | 'asked';

export function halfOf({ origin, otherBodyId }: Pick<EnquirySituation, 'origin' | 'otherBodyId'>): EnquiryHalf | null {
  if (!otherBodyId) return null;
  return origin === 'body' ? 'asked' : 'asking';
}

const whileAsked: readonly EnquiryAction[] = [
  'reply',
  'ask-clarification',
  'hand-over',
  'decline',
  'remind',
  'escalate',
  'withdraw',
];
/** The unit waits for the office, so nobody presses it. */
const whileClarifying: readonly EnquiryAction[] = ['reply', 'hand-over', 'decline', 'clarify', 'withdraw'];

/** True while somebody still waits for the unit. */
export const isOpen = (state: EnquiryState): boolean => state === 'asked' || state === 'clarifying';

/** What the state lets somebody do, on whichever side. */
const allowedIn = ({ state, origin, escalatedAt }: EnquirySituation): EnquiryAction[] =>
  !isOpen(state)
    ? []
    : (state === 'asked' ? whileAsked : whileClarifying).filter(
        (action) => !(action === 'withdraw' && origin === 'instruction') && !(action === 'escalate' && escalatedAt),
      );

/** A body answers another with one voice: what its units know it asks them, and hands nothing over. */
const betweenBodies = (action: EnquiryAction): boolean => action !== 'hand-over';

/** What may be done with the enquiry in this body now; whether the caller is on the right side is another matter. */
export function allowedEnquiryActions(enquiry: EnquirySituation): EnquiryAction[] {
  const half = halfOf(enquiry);
  const side = half === 'asked' ? 'unit' : 'office';
  return allowedIn(enquiry).filter(
    (action) => half === null || (betweenBodies(action) && enquirySides[action] === side),
  );
}

/** Whether what the other body did still changes this half; what comes too late is noted and changes nothing. */
export const isStillTaken = (enquiry: EnquirySituation, action: EnquiryAction): boolean =>
  allowedIn(enquiry).includes(action);

const after: Partial<Record<EnquiryAction, EnquiryState>> = {
  reply: 'replied',
  'ask-clarification': 'clarifying',
  clarify: 'asked',
  'hand-over': 'handed-over',
  decline: 'not-competent',
  withdraw: 'withdrawn',
};

/** The state after an action; a reminder and an escalation leave it as it is. */
export const enquiryStateAfter = (action: EnquiryAction): EnquiryState | null => after[action] ?? null;

/** True when the inner term had run out at `at`, or the silence has been told already. */
export const isEnquiryLate = (facts: { dueAt: Date; overdueAt: Date | null }, at: Date): boolean =>
  facts.overdueAt !== null || at >= facts.dueAt;
