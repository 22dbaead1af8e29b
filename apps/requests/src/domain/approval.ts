/** Who looks at a text before it goes out, in the order of the chain. A unit stands for its officers. */
export const approverKinds = ['unit', 'authorized-person', 'head'] as const;
export type ApproverKind = (typeof approverKinds)[number];

export interface ChainStep {
  by: ApproverKind;
  /** For `unit`: which one; null means the unit that the request is with. */
  unitId: string | null;
}

export interface ApprovalStep {
  by: ApproverKind;
  unitId: string | null;
  decidedBy: string | null;
  /** In which capacity: a deputy approves for an absent head, an officer of the press service for an authorized person who wrote the text. */
  decidedAs: Capacity | null;
  decidedAt: Date | null;
  /** The moment from which the approval counts: until then it is taken back without a trace in what was sent. */
  effectiveAt: Date | null;
}

/** What the head decides on a request beside its texts: a longer term (art. 36), the end of the consideration (APPC 88(1)). */
export const askedKinds = ['extension', 'termination'] as const;
export type AskedKind = (typeof askedKinds)[number];

export const isAsked = (kind: string): kind is AskedKind => askedKinds.some((one) => one === kind);

export type Capacity = 'unit-officer' | 'authorized-person' | 'officer' | 'first-head' | 'deputy';
export type ApprovalState = 'open' | 'returned' | 'withdrawn' | 'void' | 'sent' | 'ended';
/** Why an asking ended though nobody decided it: its term is over (the complaint's, or the request's for an extension), it was sent on, the request is decided otherwise. */
export type EndedBecause = 'term-over' | 'forwarded' | 'closed';

export interface Approval {
  state: ApprovalState;
  /** The version of the draft that was shown: what is approved is this text and no other. */
  draftVersion: number;
  /** Everybody who has written on the draft up to this version. */
  writers: readonly string[];
  steps: readonly ApprovalStep[];
}

/** Who holds which post on the day. */
export interface Staff {
  /** The first head (place 0) and the deputies in their order. */
  leaders: readonly { personId: string; place: number; isAbsent: boolean }[];
  officers: readonly { personId: string; role: string; unitId: string | null; isAbsent: boolean }[];
}

/** How long an approver may take a press of the button back before anything rests on it (screens: undo 10 s). */
export const undoSeconds = 10;

export type ApprovalFault =
  'approval-closed' | 'text-changed' | 'own-text' | 'not-your-step' | 'nothing-to-revoke' | 'already-decided';

/** Approvals of one chain that count by `now`. */
const counts = (step: ApprovalStep, now: Date): boolean => step.effectiveAt !== null && step.effectiveAt <= now;

/** The step whose turn it is: the first that does not count yet. Null when all do. */
export function currentStep(approval: Approval, now: Date): number | null {
  const at = approval.steps.findIndex((step) => !counts(step, now));
  return at < 0 ? null : at;
}

/** Whether this very version may go out: the approval is open, of this version, and every step counts. */
export const isApproved = (approval: Approval, draftVersion: number, now: Date): boolean =>
  approval.state === 'open' &&
  approval.draftVersion === draftVersion &&
  approval.steps.length > 0 &&
  currentStep(approval, now) === null;

/**
 * In which capacity a person may decide a step, or null. The author never decides on their own text. A deputy stands in for an absent
 * head; an officer of the press service for authorized persons who are away or wrote the text themselves.
 */
export function capacityIn(
  step: Pick<ApprovalStep, 'by' | 'unitId'>,
  personId: string,
  writers: readonly string[],
  staff: Staff,
): Capacity | null {
  if (writers.includes(personId)) return null;
  const holds = (role: string) => staff.officers.filter((one) => one.role === role);
  if (step.by === 'unit')
    return staff.officers.some((one) => one.personId === personId && one.unitId === step.unitId)
      ? 'unit-officer'
      : null;
  if (step.by === 'head') return actingAs(staff.leaders, personId);
  const free = holds('authorized-person').filter((one) => !one.isAbsent && !writers.includes(one.personId));
  if (holds('authorized-person').some((one) => one.personId === personId)) return 'authorized-person';
  return free.length === 0 && holds('officer').some((one) => one.personId === personId) ? 'officer' : null;
}

/** The head, or the first deputy who is there while the head is not. */
function actingAs(leaders: Staff['leaders'], personId: string): 'first-head' | 'deputy' | null {
  const chain = leaders.toSorted((a, b) => a.place - b.place);
  const [first] = chain;
  if (first?.place === 0 && first.personId === personId) return 'first-head';
  return chain.find(({ isAbsent }) => !isAbsent)?.personId === personId ? 'deputy' : null;
}

/** Who could decide the step now, each once: those who are away are not waited for. */
export function approversOf(
  step: Pick<ApprovalStep, 'by' | 'unitId'>,
  writers: readonly string[],
  staff: Staff,
): string[] {
  const present = [...staff.leaders, ...staff.officers].filter(
    (one) => !one.isAbsent && capacityIn(step, one.personId, writers, staff) !== null,
  );
  return [...new Set(present.map(({ personId }) => personId))];
}

/** Whether anybody could decide the step at all. */
export function hasApprover(
  step: Pick<ApprovalStep, 'by' | 'unitId'>,
  writers: readonly string[],
  staff: Staff,
): boolean {
  const everybody = [...staff.leaders, ...staff.officers].map(({ personId }) => personId);
  return everybody.some((personId) => capacityIn(step, personId, writers, staff) !== null);
}

type Outcome = { approval: Approval } | { fault: ApprovalFault };

interface Move {
  personId: string;
  /** The version the approver has read. */
  draftVersion: number;
  now: Date;
}

/** The approver's yes to the step whose turn it is. It counts when the seconds to take it back are over. */
export function approve(approval: Approval, { personId, draftVersion, now }: Move, staff: Staff): Outcome {
  const at = turnOf(approval, draftVersion, now);
  if (typeof at === 'string') return { fault: at };
  const step = approval.steps[at];
  if (step?.decidedAt) return { fault: 'already-decided' };
  if (approval.writers.includes(personId)) return { fault: 'own-text' };
  const decidedAs = step && capacityIn(step, personId, approval.writers, staff);
  if (!step || !decidedAs) return { fault: 'not-your-step' };
  const effectiveAt = new Date(now.getTime() + undoSeconds * 1_000);
  const decided = { ...step, decidedBy: personId, decidedAs, decidedAt: now, effectiveAt };
  return { approval: { ...approval, steps: approval.steps.with(at, decided) } };
}

/** The approver takes the yes back: until somebody later in the chain has decided, and in any case until the text is sent. */
export function revoke(approval: Approval, personId: string): Outcome {
  if (approval.state !== 'open') return { fault: 'approval-closed' };
  const at = approval.steps.findLastIndex((step) => step.decidedAt !== null);
  const step = approval.steps[at];
  if (!step || step.decidedBy !== personId) return { fault: 'nothing-to-revoke' };
  const undecided = { ...step, decidedBy: null, decidedAs: null, decidedAt: null, effectiveAt: null };
  return { approval: { ...approval, steps: approval.steps.with(at, undecided) } };
}

/** The approver's no: the text goes back to whoever wrote it. */
export function giveBack(approval: Approval, { personId, draftVersion, now }: Move, staff: Staff): Outcome {
  const at = turnOf(approval, draftVersion, now);
  if (typeof at === 'string') return { fault: at };
  const step = approval.steps[at];
  if (step?.decidedAt && step.decidedBy !== personId) return { fault: 'already-decided' };
  if (approval.writers.includes(personId)) return { fault: 'own-text' };
  if (!step || !capacityIn(step, personId, approval.writers, staff)) return { fault: 'not-your-step' };
  return { approval: { ...approval, state: 'returned' } };
}

/** A change of what goes out ends an approval that was asked for, also one that was given. */
export const voided = (approval: Approval): Approval =>
  approval.state === 'open' ? { ...approval, state: 'void' } : approval;

function turnOf(approval: Approval, draftVersion: number, now: Date): number | ApprovalFault {
  if (approval.state !== 'open') return 'approval-closed';
  if (approval.draftVersion !== draftVersion) return 'text-changed';
  return currentStep(approval, now) ?? 'already-decided';
}
