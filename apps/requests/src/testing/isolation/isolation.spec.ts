import { permissions } from '@baspasoz/auth';
import type { Permission, Role } from '@baspasoz/auth';
import { apiOf } from '../openapi.js';
import type { ApiDocument, Operation } from '../openapi.js';
import { aigerim, baurzhan, journalist, moh, turkistan } from '../people.js';
import { sampleOf } from '../sample-of.js';
import { openSpecFiles } from '../spec-files.js';
import type { SpecFiles } from '../spec-files.js';
import { startSpecService } from '../spec-service.js';
import type { SpecService } from '../spec-service.js';
import { formWithFile, givenInputs, secret, secretsOfABody, wholeInputs } from './secrets-of-a-body.js';

const person = (n: number, ...roles: string[]) => ({
  sub: `0192f000-0000-7000-9000-0000000009${n}`,
  roles,
  body: turkistan,
});

/** Everybody who is somebody elsewhere, and nobody here. */
const outsiders = {
  "another body's authorized person": baurzhan,
  "another body's officer": person(10, 'officer'),
  "another body's unit officer": person(11, 'unit-officer'),
  "another body's first head": person(12, 'first-head'),
  "another body's deputy": person(13, 'deputy'),
  "another body's program": person(14, 'integrator'),
  'a journalist': journalist,
  'the operator': { sub: person(15).sub, roles: ['operator'] },
};

/** Rows that services move by themselves while the spec runs. */
const moving = new Set([
  'letter',
  'unit_enquiry_notice',
  'officer_notice',
  'outbox',
  'outbox_dead',
  'inbox',
  'audit_entry',
  'audit_head',
  'retention_schedule',
]);

/** The place of a parameter in an address: the path up to and with it. */
const places = ({ path }: Operation): string[] =>
  [...path.matchAll(/\{\w+\}/g)].map((match) => path.slice(0, match.index + match[0].length));

describe("no route shows or changes anything of another body's", () => {
  let files: SpecFiles;
  let service: SpecService;
  let api: ApiDocument;
  let secrets: Record<string, string>;
  let before: Record<string, string>;
  beforeAll(async () => {
    files = await openSpecFiles();
    service = await startSpecService('isolation', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
    api = await apiOf(service);
    secrets = await secretsOfABody(service, files.png);
    before = await rowsOfBody();
  });
  afterAll(async () => {
    await service.stop();
    await files.close();
  });

  /** A digest of the first body's rows, by table. */
  async function rowsOfBody(): Promise<Record<string, string>> {
    const tables = await service.rows<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'body_id'
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      if (moving.has(name)) continue;
      const [row] = await service.rows<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t where t.body_id = $1`,
        [moh],
      );
      digests[name] = row!.digest;
    }
    return digests;
  }

  const addressed = (operation: Operation): string =>
    places(operation).reduce((path, place) => {
      const parameter = /\{\w+\}$/.exec(place)![0];
      const id = secrets[place];
      if (!id) throw new Error(`${operation.name}: make an object for ${place} in secrets-of-a-body.ts`);
      return path.replace(parameter, encodeURIComponent(id));
    }, operation.path);

  const queryOf = ({ parameters }: Operation): string => {
    const required = parameters.filter((one) => one.in === 'query' && (one.required || one.name === 'q'));
    const pairs = required.map(({ name, schema }): [string, string] => [
      name,
      name === 'q' ? secret : String(sampleOf(schema ?? {}, api.schemas, {})),
    ]);
    return pairs.length ? `?${new URLSearchParams(pairs).toString()}` : '';
  };

  const payloadOf = ({ name, takesFiles, body }: Operation): unknown =>
    takesFiles
      ? formWithFile()
      : (wholeInputs(secrets)[name] ?? (body ? sampleOf(body, api.schemas, givenInputs(secrets)) : undefined));

  async function call(operation: Operation, as: (typeof outsiders)[keyof typeof outsiders] | typeof aigerim) {
    const payload = payloadOf(operation);
    return service.call(operation.method, addressed(operation) + queryOf(operation), payload, { as });
  }

  const guarded = () => api.operations.filter(({ permission }) => permission !== 'public');
  const may = ({ permission }: Operation, role: Role) =>
    permissions[permission as Permission].roles.some((one) => one === role);

  it('every route says who may call it, and every place in an address is known', () => {
    expect(api.operations.length).toBeGreaterThan(15);
    expect(api.operations.filter(({ permission }) => !permission)).toEqual([]);
    expect(api.operations.flatMap(places).filter((place) => !secrets[place])).toEqual([]);
  });

  it('the objects are there: their own body reads every one of them', async () => {
    for (const operation of guarded().filter(
      (one) => one.method === 'GET' && places(one).length > 0 && may(one, 'authorized-person'),
    ))
      // 409: it is there, and not in the state that is asked for.
      expect([operation.name, [200, 409].includes((await call(operation, aigerim)).status)]).toEqual([
        operation.name,
        true,
      ]);
    const listed = await Promise.all(
      guarded()
        .filter((one) => one.method === 'GET' && places(one).length === 0)
        .map(async (one) => (await call(one, aigerim)).text),
    );
    expect(listed.filter((text) => text.includes(secret)).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(outsiders))('%s gets 404, or 403 where the role may not, for every object', async (_, as) => {
    const wrong: string[] = [];
    for (const operation of guarded().filter((one) => places(one).length > 0)) {
      const { status, text } = await call(operation, as);
      if (status !== 404 && status !== 403) wrong.push(`${operation.name}: ${status} ${text.slice(0, 200)}`);
      if (text.includes(secret)) wrong.push(`${operation.name} tells the secret`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(outsiders))('%s finds nothing of it in any list, count or answer', async (_, as) => {
    const ids = Object.entries(secrets)
      .filter(([place]) => !place.startsWith('/public/'))
      .map(([, id]) => id)
      .filter((id) => id.length > 8); // the number of a page stands in many an answer
    const wrong: string[] = [];
    for (const operation of guarded().filter((one) => places(one).length === 0)) {
      const { status, text } = await call(operation, as);
      if (status >= 500) wrong.push(`${operation.name}: ${status}`);
      const isEcho = operation.method !== 'GET'; // who sends an id may hear it again, as of something that is not there
      if (text.includes(secret) || (!isEcho && ids.some((id) => text.includes(id))))
        wrong.push(`${operation.name} tells: ${text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('nobody without a token gets past a guarded route, and no public route tells the secret', async () => {
    const wrong: string[] = [];
    for (const operation of api.operations) {
      const payload = payloadOf(operation);
      const isPublic = operation.permission === 'public';
      if (isPublic && operation.method !== 'GET') continue; // anybody may ask the body something; that is no leak
      const { status, text } = await service.call(
        operation.method,
        addressed(operation) + queryOf(operation),
        payload,
        { as: 'nobody' },
      );
      if (!isPublic && status !== 401) wrong.push(`${operation.name}: ${status}`);
      if (text.includes(secret)) wrong.push(`${operation.name} tells the secret`);
    }
    expect(wrong).toEqual([]);
  });

  it('not one row of the body has changed by all this', async () => {
    expect(await rowsOfBody()).toEqual(before);
  });
});
