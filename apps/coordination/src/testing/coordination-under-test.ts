import { serviceUnderTest } from '@baspasoz/testing';
import type { ServiceUnderTest, TokenClaims } from '@baspasoz/testing';
import { AppModule } from '../app.module.js';
import { migrations } from '../persistence/migrations/index.js';

export const moh = '0192f000-0000-7000-8000-000000000001';
export const turkistan = '0192f000-0000-7000-8000-000000000002';

export const text = (name: string) => ({ kk: name, ru: name, en: name });

/** A body as an operator enters it. */
export const bodyInput = (id: string, changes: object = {}) => ({
  id,
  slug: id === moh ? 'moh' : 'turkistan',
  bin: id === moh ? '980540000397' : '940140000385',
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
        OIDC_ISSUER: issuer,
        OIDC_AUDIENCE: audience,
      }),
  });
  for (const id of [moh, turkistan]) {
    const { status, body } = await service.as(operator)('POST', '/bodies', bodyInput(id));
    if (status !== 201) throw new Error(`registration answered ${status}: ${JSON.stringify(body)}`);
  }
  return service;
}
