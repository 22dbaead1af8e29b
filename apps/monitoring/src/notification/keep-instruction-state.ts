import type { TenantTx } from '@baspasoz/persistence';
import type { InstructionState } from '../persistence/instruction.entity.js';

/**
 * How a unit stands with an instruction. What a unit has settled is not undone by its overdue term that is told after; a unit to which
 * it was handed over begins anew.
 * @param at ISO instant of what was told
 */
export async function keepInstructionState(
  tx: TenantTx,
  instructionId: string | undefined,
  state: InstructionState,
  at: string,
): Promise<void> {
  if (!instructionId) return;
  await tx.query(
    `update instruction set state = $2, state_at = $3
     where id = $1 and (state is null or state in ('received', 'overdue') or (state = 'handed-over' and $2 = 'received'))`,
    [instructionId, state, at],
  );
}
