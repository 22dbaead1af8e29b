import { Writable } from 'node:stream';
import { correlation } from './correlation.js';
import { createLogger, nameService } from './logger.js';
import { NestLogger } from './nest-logger.js';

/** What may never be found in a log, however it came there. */
const personal = {
  name: 'Әлия Сұлтанқызы',
  email: 'aliya.sultan@egemen.kz',
  phone: '+7 (701) 234-56-78',
  iin: '061211600012',
  text: 'Неге дәрі жоқ?',
  token: 'eyJhbGciOiJFUzI1NiJ9.payload.signature',
};

function listening() {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
  return { logger: createLogger(sink), lines, last };
}

describe('logs carry no personal data', () => {
  beforeAll(() => {
    process.env.LOG_LEVEL = 'trace';
  });

  it.each<[string, object]>([
    ['a requester', { requester: { name: personal.name, email: personal.email } }],
    ['a deep object', { a: { b: { c: { d: { email: personal.email, note: `call ${personal.phone}` } } } } }],
    ['a list', { people: [{ fullName: personal.name }, personal.email] }],
    [
      'headers',
      {
        headers: { authorization: `Bearer ${personal.token}`, cookie: personal.token, 'X-CSRF-Token': personal.token },
      },
    ],
    ['an event', { event: { id: '1', data: personal } }],
    ['free text under an innocent key', { note: `${personal.email}, ${personal.phone}, ${personal.iin}` }],
    ['an error that quotes a row', { err: failure() }],
    ['an error by its cause', { err: new Error('no', { cause: failure() }) }],
    ['a connection string', { url: 'postgres://app:hunter2@db/requests', name: personal.name }],
    ['a deeper object than anyone reads', nested(personal.name, 12)],
  ])('%s', (_what, fields) => {
    const { logger, lines } = listening();
    logger.error(fields, `failed for ${personal.email}, ${personal.phone}, ${personal.iin}`);
    new NestLogger(logger).error({ ...fields }, `stack of ${personal.email}`, 'Context');
    new NestLogger(logger).warn(`told ${personal.email}`, 'Context');
    logger.error(fields);
    logger.warn(failure());
    expect(lines).toHaveLength(5);
    for (const secret of [...Object.values(personal), 'aliya', '234-56', 'hunter2'])
      expect(lines.join('')).not.toContain(secret);
  });

  it('keeps what is needed: ids, numbers, error type and code', () => {
    const { logger, last } = listening();
    const requestId = '0192f000-0000-7000-8000-000000000001';
    logger.info({ requestId, rows: 500, err: failure() }, 'relayed');
    expect(last()).toMatchObject({
      requestId,
      rows: 500,
      msg: 'relayed',
      err: { type: 'QueryFailedError', errorCode: '23505' },
    });
  });

  it('carries the ids of the flow and the name of the service', () => {
    nameService('requests');
    const { logger, last } = listening();
    correlation.run('flow-00000001', () => {
      correlation.annotate({ bodyId: 'body-1', eventId: 'event-1' });
      logger.info('handled');
    });
    expect(last()).toMatchObject({
      service: 'requests',
      correlationId: 'flow-00000001',
      bodyId: 'body-1',
      eventId: 'event-1',
      level: 'info',
    });
  });
});

function nested(value: unknown, depth: number): object {
  return { a: depth === 0 ? value : nested(value, depth - 1) };
}

/** As TypeORM throws it: with the parameters and the row in it. */
function failure(): Error {
  const error = new Error(`duplicate key: (${personal.email})`);
  error.name = 'QueryFailedError';
  return Object.assign(error, {
    code: '23505',
    query: `INSERT … '${personal.name}'`,
    parameters: [personal.name, personal.text],
    driverError: { detail: `Key (email)=(${personal.email}) already exists.` },
  });
}
