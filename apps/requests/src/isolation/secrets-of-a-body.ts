import { randomUUID } from 'node:crypto';
import { daniyar, legalUnit, moh } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import type { SpecService } from '../testing/spec-service.js';

/** Stands in every text the first body writes; nobody else may ever read it. */
export const secret = 'ҚҰПИЯСЫНАҚ';

/**
 * What the first body has, made through its API, by the place in an address that names it: the path up to and with the parameter.
 * Whoever adds a route with a new parameter makes its object here; the spec fails until it is known.
 */
export async function secretsOfABody(service: SpecService): Promise<Record<string, string>> {
  const { id, number } = await register(service, {
    ...asked,
    subject: `${secret} предмет`,
    text: `Просим сообщить ${secret}, сколько лекарств закуплено в этом году.`,
    requester: { ...asked.requester, name: secret, outlet: secret },
  });
  const { body: details } = await service.get<{ letters: { id: string }[] }>(`/media-requests/${id}`);
  const { body: filter } = await service.post<{ id: string }>('/queue-filters', {
    name: secret,
    shared: true,
    criteria: { q: secret },
  });
  await service.put(`/media-requests/${id}/presence`, { doing: 'answering' });
  return {
    '/media-requests/{id}': id,
    '/media-requests/{id}/letters/{letterId}': details.letters[0]!.id,
    '/queue-filters/{filterId}': filter.id,
    '/public/bodies/{bodyId}': moh,
    '/public/status/{number}': number,
    // The platform's operator sees the dead letters of all bodies, nobody else any: an id that names none will do.
    '/dead-letters/{id}': randomUUID(),
  };
}

/** Ids of the first body's things by the name of the property that holds them in an input. */
export const givenInputs = (secrets: Record<string, string>): Record<string, unknown> => ({
  requestId: secrets['/media-requests/{id}'],
  requestIds: [secrets['/media-requests/{id}']],
  letterId: secrets['/media-requests/{id}/letters/{letterId}'],
  unitId: legalUnit,
  assigneeId: daniyar.sub,
});
