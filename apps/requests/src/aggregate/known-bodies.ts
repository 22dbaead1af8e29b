import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import { BodyFrames } from './body-frame.js';

export interface KnownBody {
  id: BodyId;
  name: LocalizedText;
}

/** The other bodies of this installation; the name of one comes from its own rows, under its own policy. */
@Injectable()
export class KnownBodies {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  /** Problems of the field: `unknown-body`, `body-closed`. */
  async find(other: string, field: string): Promise<KnownBody> {
    const id = bodyId(other);
    const invalid = [{ field, code: 'invalid' as const }];
    const { name, closedByAct } = await this.tenants
      .run(id, (tx) => this.frames.load(tx))
      .catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'unknown-body')
          throw sharedProblems['unknown-body']({}, invalid);
        throw error;
      });
    if (closedByAct) throw problems['body-closed']({ act: closedByAct }, invalid);
    return { id, name };
  }
}
