import { firstUnderKey } from '@baspasoz/http';
import type { KeyedCommand } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';

const notes = { table: 'repeated_command', made: 'subject_id' };

/** The id that an earlier call of this command made, or null when this call is the first. */
export const firstOf = (tx: TenantTx, command: KeyedCommand, subjectId: string): Promise<string | null> =>
  firstUnderKey(tx, notes, command, subjectId);
