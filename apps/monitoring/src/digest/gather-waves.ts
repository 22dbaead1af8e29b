import type { TenantTx } from '@baspasoz/persistence';
import { waveColumns, waveOf } from '../spikes/wave.js';
import type { Wave, WaveRow } from '../spikes/wave.js';

/** Waves that are under way or ended since a moment: what is usual of that time was not. Index Scan using spike_in_order. */
export async function wavesSince(tx: TenantTx, since: Date): Promise<Wave[]> {
  const rows = await tx.query<WaveRow>(
    `select ${waveColumns} from spike where ended_at is null or ended_at > $1 order by beyond_at desc, counted desc limit 20`,
    [since],
  );
  return rows.map(waveOf);
}
