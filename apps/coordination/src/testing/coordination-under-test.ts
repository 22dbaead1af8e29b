import { randomInt, randomUUID } from 'node:crypto';
import { isBin } from '@baspasoz/law';
import { serviceUnderTest } from '@baspasoz/testing';
import type { Answer, ServiceUnderTest, TokenClaims } from '@baspasoz/testing';
import { AppModule } from '../app.module.js';
import { migrations } from '../persistence/migrations/index.js';

/** Bodies of this spec only: the topic of bodies is shared with every other spec of the run. */
export const moh: string = randomUUID();
export const turkistan: string = randomUUID();

export const text = (name: string) => ({ kk: name, ru: name, en: name });

/** A body as an operator enters it. */
export const bodyInput = (id: string, changes: object = {}) => ({
  id,
  slug: id === moh ? 'moh' : 'turkistan',
  bin: id === moh ? '980540000397' : '061211600012',
  kind: id === moh ? 'central' : 'local',
  name: text(id === moh ? 'Министерство здравоохранения' : 'Акимат Туркестанской области'),
  shortName: text(id === moh ? 'Минздрав' : 'Акимат'),
  numberPrefix: id === moh ? 'МЗ' : 'ТО',
  timeZone: 'Asia/Almaty',
  region: 'KZ-71',
  ...changes,
});

export const personId = (body: string, number: string) =>
  `0192f000-0000-7000-9000-00000000${body === moh ? '01' : '02'}${number}`;

export const operator: TokenClaims = { sub: personId(moh, '04'), roles: ['operator'], body: moh };
export const authorizedPerson = (body: string): TokenClaims => ({
  sub: personId(body, '01'),
  roles: ['authorized-person'],
  body,
});

/** Registers one more body, for a spec that leaves it changed. */
export async function anotherBody(service: ServiceUnderTest): Promise<string> {
  const id = randomUUID();
  const input = bodyInput(id, { slug: `b-${id}`, bin: freshBin(), kind: 'central' });
  await expectCreated(service.as(operator)('POST', '/bodies', input));
  return id;
}

/** Some number that is a BIN by its check digit. */
function freshBin(): string {
  for (;;) {
    const bin = String(randomInt(1e11, 1e12 - 1));
    if (isBin(bin)) return bin;
  }
}

async function expectCreated(answer: Promise<Answer<unknown>>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 201) throw new Error(`registration answered ${status}: ${JSON.stringify(body)}`);
}

/** The whole service with both bodies registered. */
export async function coordinationUnderTest(): Promise<ServiceUnderTest> {
  const service = await serviceUnderTest({
    name: 'coordination',
    migrations,
    module: ({ db, brokers, issuer, audience }) =>
      AppModule.forRoot({
        PORT: 8101,
        DATABASE_URL: db.appUrl,
        WORKER_DATABASE_URL: db.workerUrl,
        KAFKA_BROKERS: brokers.join(','),
        KAFKA_DRIVER: 'kafkajs',
        OIDC_ISSUER: issuer,
        OIDC_AUDIENCE: audience,
      }),
  });
  for (const id of [moh, turkistan]) await expectCreated(service.as(operator)('POST', '/bodies', bodyInput(id)));
  return service;
}
