import type { Principal } from '@baspasoz/auth';
import { Problem } from '@baspasoz/contracts';
import { bodyId } from '@baspasoz/persistence';
import type { INestApplicationContext } from '@nestjs/common';
import { WatchNames } from '../features/manage-watch-names/watch-names.handler.js';
import type { AddWatchNameDto } from '../features/manage-watch-names/watch-name.dto.js';
import demo from './watch-names.json' with { type: 'json' };

/** Who sets the demo up, in the audit chain of each body. */
const installer = (id: string): Principal => ({
  personId: '0192f000-0000-7000-9000-000000000000',
  roles: ['authorized-person'],
  bodyId: bodyId(id),
  bodies: [],
  language: 'kk',
  kind: 'service',
  clientId: 'monitoring',
});

/** The names the demo bodies watch for, through the service's own handler. A second run changes nothing. */
export async function seedWatchNames(
  app: INestApplicationContext,
  bodies: readonly { bodyId: string; names: AddWatchNameDto[] }[] = demo as {
    bodyId: string;
    names: AddWatchNameDto[];
  }[],
): Promise<void> {
  const names = app.get(WatchNames);
  for (const body of bodies)
    for (const name of body.names)
      try {
        await names.add(name, installer(body.bodyId));
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'watch-name-exists')) throw error;
      }
}
