import type { Workers } from '@baspasoz/persistence';

interface Found {
  id: string;
  bodyId: string;
  state: 'asking' | 'active' | 'leaving';
}

/** Whose subscription a token in an address belongs to: the only thing a hub knows of us, so it is looked for across bodies. */
export async function subscriptionOf(workers: Workers, token: string): Promise<Found | undefined> {
  const [found] = await workers.run((tx) =>
    tx.query<Found>('select id, body_id as "bodyId", state from push_subscription where token = $1', [token]),
  );
  return found;
}
