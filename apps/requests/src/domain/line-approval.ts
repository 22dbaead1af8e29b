/** Who approves the lines of a topic; a higher one may do it in place of a lower. */
export const approverKinds = ['unit', 'authorized-person', 'first-head'] as const;
export type ApproverKind = (typeof approverKinds)[number];

/** A person as the approval sees them. */
export interface Candidate {
  personId: string;
  roles: readonly string[];
  /** Units in which the person holds a post today. */
  unitIds: readonly string[];
}

/** What is to be approved. */
export interface ForApproval {
  approver: ApproverKind;
  /** Everyone who wrote in this version. */
  authors: readonly string[];
  /** The unit that owns the topic, and its deputy. */
  topicUnits: readonly string[];
}

function rankOf({ roles, unitIds }: Candidate, topicUnits: readonly string[]): number {
  if (roles.includes('first-head') || roles.includes('deputy')) return 2;
  if (roles.includes('authorized-person')) return 1;
  return unitIds.some((unit) => topicUnits.includes(unit)) ? 0 : -1;
}

/** Why this person may not approve: they wrote it, or the topic is approved higher up. Null when they may. */
export function approvalFault(by: Candidate, line: ForApproval): 'author' | 'rank' | null {
  if (line.authors.includes(by.personId)) return 'author';
  return rankOf(by, line.topicUnits) < approverKinds.indexOf(line.approver) ? 'rank' : null;
}
