/** Where an enquiry to a structural unit stands (¶9.1). */
export const enquiryStates = ['asked', 'clarifying', 'replied', 'not-competent', 'handed-over', 'withdrawn'] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** Who may do it: the unit that is asked, or the office that asks. */
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
  /** `instruction`: the first head asks through the head's own instruction; the office cannot take that back. */
  origin: 'officer' | 'instruction';
  escalatedAt: Date | null;
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

/** What may be done with the enquiry now; whether the caller is on the right side is another matter. */
export function allowedEnquiryActions({ state, origin, escalatedAt }: EnquirySituation): EnquiryAction[] {
  if (!isOpen(state)) return [];
  return (state === 'asked' ? whileAsked : whileClarifying).filter(
    (action) => !(action === 'withdraw' && origin === 'instruction') && !(action === 'escalate' && escalatedAt),
  );
}

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
