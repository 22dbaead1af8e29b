import type { TenantTx } from '@baspasoz/persistence';
import type { ChainStep } from '../domain/approval.js';

/**
 * Decisions that a body may put under approval. `refusal-by-head` is a refusal on a ground that the law leaves to the head, as it does an
 * extension (art. 36) and the end of the consideration (APPC 88(1)).
 */
export const approvableDecisions = ['answer', 'refusal', 'refusal-by-head', 'extension', 'termination'] as const;
export type ApprovableDecision = (typeof approvableDecisions)[number];

export type Chains = Record<ApprovableDecision, ChainStep[]>;

/** What a body that has said nothing demands of a refusal: a right is limited, so a second person reads why. */
const secondPerson: ChainStep[] = [{ by: 'authorized-person', unitId: null }];

/**
 * The body's chains. The law demands none for an answer, so a body that has set none answers freely; a refusal is approved by the
 * authorized person unless the body has set otherwise, and what the law leaves to the head goes to the head whatever the body has set.
 */
export async function chainsOf(tx: TenantTx): Promise<Chains> {
  const rows = await tx.query<{ decision: ApprovableDecision; steps: ChainStep[] }>(
    'select decision, steps from approval_chain where body_id = $1',
    [tx.bodyId],
  );
  const set = Object.fromEntries(rows.map(({ decision, steps }) => [decision, steps])) as Partial<Chains>;
  return {
    answer: set.answer ?? [],
    refusal: set.refusal ?? secondPerson,
    'refusal-by-head': withHead(set['refusal-by-head']),
    extension: withHead(set.extension),
    termination: withHead(set.termination),
  };
}

const withHead = (steps: ChainStep[] = []): ChainStep[] =>
  steps.some(({ by }) => by === 'head') ? steps : [...steps, { by: 'head', unitId: null }];
