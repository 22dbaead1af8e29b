import { firstUnderKey } from '@baspasoz/http';
import type { KeyedCommand } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';

const notes = { table: 'repeated_command', made: 'subject_id' };

/** The id of what an earlier call of this command made, or null when this call is the first and makes `subjectId`. */
export const firstOf = (tx: TenantTx, command: KeyedCommand, subjectId: string): Promise<string | null> =>
  firstUnderKey(tx, notes, command, subjectId);
