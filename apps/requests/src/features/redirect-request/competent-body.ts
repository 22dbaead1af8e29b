import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@baspasoz/law';
import { bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { KnownBodies } from '../../aggregate/known-bodies.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { RedirectRequestDto } from './redirect-request.dto.js';

/** To whom a request is sent on. Without an id it is a body outside this installation, which gets a letter. */
export interface CompetentBody {
  id: BodyId | null;
  name: LocalizedText;
  address: string | null;
}

/** Finds the body a redirection names. */
@Injectable()
export class CompetentBodies {
  constructor(private readonly bodies: KnownBodies) {}

  /** Problems: `redirect-to-itself`, `unknown-body`, `body-closed`, `competent-body-missing`. */
  async find(own: BodyId, { toBodyId, toName, toAddress }: RedirectRequestDto): Promise<CompetentBody> {
    if (!toBodyId) return outside(toName, toAddress);
    const id = bodyId(toBodyId);
    if (id === own) throw problems['redirect-to-itself']({}, [{ field: 'toBodyId', code: 'invalid' }]);
    const { name } = await this.bodies.find(toBodyId, 'toBodyId');
    return { id, name, address: null };
  }
}

function outside(toName: string | undefined, toAddress: string | undefined): CompetentBody {
  const name = plainLine(toName ?? '');
  if (!name) throw problems['competent-body-missing']({}, [{ field: 'toName', code: 'required' }]);
  return { id: null, name: { kk: name, ru: name, en: name }, address: plainLine(toAddress ?? '') || null };
}
