import type { TenantTx } from '@baspasoz/persistence';
import type { ChainStep } from '../domain/approval.js';

/** Decisions that a body may put under approval. `refusal-by-head` is a refusal on a ground that the law leaves to the head. */
export const approvableDecisions = ['answer', 'refusal', 'refusal-by-head'] as const;
export type ApprovableDecision = (typeof approvableDecisions)[number];

export type Chains = Record<ApprovableDecision, ChainStep[]>;

/** What a body that has said nothing demands of a refusal: a right is limited, so a second person reads why. */
const secondPerson: ChainStep[] = [{ by: 'authorized-person', unitId: null }];

/**
 * The body's chains. The law demands none for an answer, so a body that has set none answers freely; a refusal is approved by the
 * authorized person unless the body has set otherwise, and on a ground that needs the head it goes to the head whatever the body has set.
 */
export async function chainsOf(tx: TenantTx): Promise<Chains> {
  const rows = await tx.query<{ decision: ApprovableDecision; steps: ChainStep[] }>(
    'select decision, steps from approval_chain where body_id = $1',
    [tx.bodyId],
  );
  const set = Object.fromEntries(rows.map(({ decision, steps }) => [decision, steps])) as Partial<Chains>;
  const byHead = set['refusal-by-head'] ?? [];
  return {
    answer: set.answer ?? [],
    refusal: set.refusal ?? secondPerson,
    'refusal-by-head': byHead.some(({ by }) => by === 'head') ? byHead : [...byHead, { by: 'head', unitId: null }],
  };
}
