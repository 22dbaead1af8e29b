import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import type { ChainStep } from '../domain/approval.js';
import type { DraftContent, DraftKind } from '../drafts/draft.js';
import { chainsOf } from './chains.js';
import type { ApprovableDecision } from './chains.js';

/** The grounds on which something is refused by a draft: the whole by its own, parts of an answer by theirs. */
export const groundsOf = ({ groundCode, withheld }: Pick<DraftContent, 'groundCode' | 'withheld'>): string[] => [
  ...(groundCode ? [groundCode] : []),
  ...withheld.map((part) => part.groundCode),
];

/**
 * What is decided, as chains know it. An answer that withholds something is an answer and a refusal; whether a refusal, also of a part, is
 * the head's matter follows from its grounds.
 */
export function decisionsOf(kind: DraftKind, grounds: readonly string[], legalProfile: string): ApprovableDecision[] {
  const known = refusalGrounds(profileByCode(legalProfile));
  const byHead = known.some(({ code, requiresHeadApproval }) => requiresHeadApproval && grounds.includes(code));
  const refusal = byHead ? 'refusal-by-head' : 'refusal';
  if (kind === 'refusal') return [refusal];
  return grounds.length > 0 ? ['answer', refusal] : ['answer'];
}

/**
 * Who has to approve this decision of this request, in order. A step of «the unit that has the request» falls away when none has it. Empty
 * when the body's chains demand nobody. Where two chains apply, what both want is done once, in its place in the refusal's.
 */
export const stepsOf = (
  tx: TenantTx,
  request: Pick<ClockRow, 'unitId' | 'legalProfile'>,
  kind: DraftKind,
  grounds: readonly string[],
): Promise<ChainStep[]> => chainFor(tx, request, decisionsOf(kind, grounds, request.legalProfile));

/** The steps of one decision or of several at once. */
export async function chainFor(
  tx: TenantTx,
  request: Pick<ClockRow, 'unitId'>,
  decisions: readonly ApprovableDecision[],
): Promise<ChainStep[]> {
  const chains = await chainsOf(tx);
  const wanted = decisions.map((decision) =>
    chains[decision].flatMap((step) => {
      if (step.by !== 'unit') return [step];
      const unitId = step.unitId ?? request.unitId;
      return unitId ? [{ ...step, unitId }] : [];
    }),
  );
  return wanted.reduce((before, chain) => [...before.filter((step) => !chain.some(isSame(step))), ...chain], []);
}

const isSame =
  (one: ChainStep) =>
  (other: ChainStep): boolean =>
    one.by === other.by && one.unitId === other.unitId;
