import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { RedirectRequestDto } from './redirect-request.dto.js';

/** To whom a request is sent on. Without an id it is a body outside this installation, which gets a letter. */
export interface CompetentBody {
  id: BodyId | null;
  name: LocalizedText;
  address: string | null;
}

/** Finds the body a redirection names; its name comes from its own rows, under its own policy. */
@Injectable()
export class CompetentBodies {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  /** Problems: `redirect-to-itself`, `unknown-body`, `body-closed`, `competent-body-missing`. */
  async find(own: BodyId, { toBodyId, toName, toAddress }: RedirectRequestDto): Promise<CompetentBody> {
    if (!toBodyId) return outside(toName, toAddress);
    const id = bodyId(toBodyId);
    if (id === own) throw problems['redirect-to-itself']({}, [{ field: 'toBodyId', code: 'invalid' }]);
    const { name, closedByAct } = await this.tenants
      .run(id, (tx) => this.frames.load(tx))
      .catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'unknown-body')
          throw sharedProblems['unknown-body']({}, [{ field: 'toBodyId', code: 'invalid' }]);
        throw error;
      });
    if (closedByAct) throw problems['body-closed']({ act: closedByAct }, [{ field: 'toBodyId', code: 'invalid' }]);
    return { id, name, address: null };
  }
}

function outside(toName: string | undefined, toAddress: string | undefined): CompetentBody {
  const name = plainLine(toName ?? '');
  if (!name) throw problems['competent-body-missing']({}, [{ field: 'toName', code: 'required' }]);
  return { id: null, name: { kk: name, ru: name, en: name }, address: plainLine(toAddress ?? '') || null };
}
