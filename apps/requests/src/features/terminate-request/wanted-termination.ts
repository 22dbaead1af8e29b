import { proceduralGrounds } from '@baspasoz/law';
import type { ClockRow } from '../../aggregate/clock-row.js';
import type { ProceduralEnd } from '../../aggregate/end-procedure.js';
import { requireText } from '../../aggregate/require-text.js';
import { problems } from '../../problems.js';

export type WantedTermination = Pick<ProceduralEnd, 'ground' | 'reasoning'>;

/** An end of the consideration that the law knows, with reasoning in the language of the request. */
export function wantedTermination(
  request: ClockRow,
  { groundCode, reasoning }: { groundCode: string; reasoning: string },
): WantedTermination {
  const grounds = proceduralGrounds(request.legalProfile, 'terminationGrounds', request.registeredOn);
  const ground = grounds.find(({ code }) => code === groundCode);
  if (!ground) throw problems['unknown-ground']({ groundCode }, [{ field: 'groundCode', code: 'invalid' }]);
  return { ground, reasoning: requireText(request, 'reasoning', reasoning) };
}
