import type { LocalizedText } from '@baspasoz/law';
import type { PublicTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';

/** An internet resource as anybody sees it. */
export interface Newsroom {
  resourceId: string;
  bodyId: string;
  kind: 'body' | 'first-head';
  slug: string;
  name: LocalizedText;
  bodyName: LocalizedText;
  timeZone: string;
}

const columns = `resource_id as "resourceId", body_id as "bodyId", kind, slug, name, body_name as "bodyName", time_zone as "timeZone"`;

/** Every internet resource of the installation. */
export const newsrooms = (tx: PublicTx): Promise<Newsroom[]> =>
  tx.query<Newsroom>(`select ${columns} from public_newsroom order by body_name ->> 'kk', kind`);

/** The resource under an address. Throws problem `resource-not-found`. */
export async function newsroomAt(tx: PublicTx, slug: string): Promise<Newsroom> {
  const [found] = await tx.query<Newsroom>(`select ${columns} from public_newsroom where slug = $1`, [slug]);
  if (!found) throw problems['resource-not-found']();
  return found;
}
