import type { TenantTx } from '@baspasoz/persistence';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { sourceAddress } from '../domain/source-address.js';

/** Letters of a token and of a secret: nobody guesses 32 random bytes. */
const unguessable = (): string => randomBytes(32).toString('base64url');

const INSERT = `insert into push_subscription (id, body_id, source_id, hub, topic, host, token, secret, state, next_fetch_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 'asking', clock_timestamp())`;

/**
 * Keeps the subscription of a source as its feed wants it: asked for when a hub is named, asked for anew when it is another one, given up
 * when none is. The caller holds the row of the source.
 * @param isOn whether hubs can reach this installation
 */
export async function followHub(
  tx: TenantTx,
  sourceId: string,
  named: { hub: string; topic: string } | null,
  isOn: boolean,
): Promise<void> {
  const hub = named && sourceAddress(named.hub);
  await tx.execute('update source set hub = $2, hub_topic = $3 where id = $1', [
    sourceId,
    hub ? hub.href : null,
    hub ? named.topic : null,
  ]);
  const [kept] = await tx.query<{ hub: string; topic: string }>(
    `select hub, topic from push_subscription where source_id = $1 and state <> 'leaving' for update`,
    [sourceId],
  );
  const wanted = isOn && hub ? { hub: hub.href, topic: named.topic } : null;
  if (kept?.hub === wanted?.hub && kept?.topic === wanted?.topic) return;
  if (kept) await leaveHub(tx, sourceId);
  if (!wanted || !hub) return;
  await tx.execute(INSERT, [
    uuidv7(),
    tx.bodyId,
    sourceId,
    wanted.hub,
    wanted.topic,
    hub.host,
    unguessable(),
    unguessable(),
  ]);
}

/** The hub is told that nobody listens any more; until then what it sends is not heard. */
export async function leaveHub(tx: TenantTx, sourceId: string): Promise<void> {
  await tx.execute(
    `update push_subscription set state = 'leaving', claim = null, failures = 0, next_fetch_at = clock_timestamp()
     where source_id = $1 and state <> 'leaving'`,
    [sourceId],
  );
}
