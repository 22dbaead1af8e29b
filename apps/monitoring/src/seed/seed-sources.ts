import { Problem } from '@baspasoz/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { AddSource } from '../features/manage-sources/add-source.handler.js';
import { installer } from './installer.js';
import demo from './sources.json' with { type: 'json' };
import type { ReadKind } from '../sources/source-kind.js';

interface SeededSources {
  bodyId: string;
  sources: { name: string; path: string; kind?: ReadKind }[];
}

/** The sources the demo bodies read, through the service's own handler. A second run changes nothing. */
export async function seedSources(
  app: INestApplicationContext,
  feedsUrl: string,
  bodies = demo as SeededSources[],
): Promise<void> {
  const adding = app.get(AddSource);
  for (const body of bodies)
    for (const { name, path, kind } of body.sources)
      try {
        await adding.handle(
          { ...(kind ? { kind } : {}), name, url: new URL(path, feedsUrl).href },
          installer(body.bodyId),
        );
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'source-exists')) throw error;
      }
}
