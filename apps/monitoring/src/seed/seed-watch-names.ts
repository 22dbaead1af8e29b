import { Problem } from '@baspasoz/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { WatchNames } from '../features/manage-watch-names/watch-names.handler.js';
import type { AddWatchNameDto } from '../features/manage-watch-names/watch-name.dto.js';
import { installer } from './installer.js';
import demo from './watch-names.json' with { type: 'json' };

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
