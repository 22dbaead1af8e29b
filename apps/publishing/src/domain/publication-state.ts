/** What the public sees. */
export type PublicState = 'none' | 'published' | 'corrected' | 'withdrawn';

/** Where the working copy stands, when it differs from the public version. */
export type WorkState = 'draft' | 'on-approval';

export type PublicationState = WorkState | Exclude<PublicState, 'none'>;

export const publicationActions = [
  'edit',
  'ask-approval',
  'ask-immediate',
  'approve',
  'approve-immediately',
  'return',
  'withdraw',
  'check-again',
] as const;

export type PublicationAction = (typeof publicationActions)[number];

interface Standing {
  publicState: PublicState;
  workState: WorkState | null;
}

/** The one state a publication is known by: what the public sees, or how far it is on its way there. */
export const stateOf = ({ publicState, workState }: Standing): PublicationState =>
  publicState === 'none' ? (workState ?? 'draft') : publicState;

/** What can be done with a publication as it stands, whoever does it. */
export function possibleActions(
  standing: Standing & { immediateAsked: boolean; secondCheckOpen: boolean },
): PublicationAction[] {
  const { publicState, workState, immediateAsked, secondCheckOpen } = standing;
  const isPublic = publicState === 'published' || publicState === 'corrected';
  const can: Record<PublicationAction, boolean> = {
    edit: publicState !== 'withdrawn' && workState !== 'on-approval',
    'ask-approval': workState === 'draft',
    'ask-immediate': workState === 'draft',
    approve: workState === 'on-approval' && !immediateAsked,
    'approve-immediately': workState === 'on-approval' && immediateAsked,
    return: workState === 'on-approval',
    withdraw: isPublic,
    'check-again': secondCheckOpen && isPublic,
  };
  return publicationActions.filter((action) => can[action]);
}

export type ChangeKind = 'first' | 'update' | 'correction';

/** The public state after a release: once corrected, a publication says so for good. */
export const publicStateAfter = (before: PublicState, change: ChangeKind): PublicState =>
  change === 'correction' || before === 'corrected' ? 'corrected' : 'published';
