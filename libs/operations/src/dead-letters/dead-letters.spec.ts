import { randomUUID } from 'node:crypto';
import { AuthModule, routesWithoutPermission } from '@baspasoz/auth';
import type { BaspasozEvent } from '@baspasoz/contracts';
import {
  Consumes,
  createKafkaJsClient,
  KafkaEventStrategy,
  MessagingModule,
  messagingMigration,
  outboxRow,
  type DeadLetterFile,
  type DeadLetterLine,
  type KafkaClient,
} from '@baspasoz/messaging';
import { appNowFunction, auditTables, PersistenceModule, verifyAudit, type Migration } from '@baspasoz/persistence';
import { eventually, kafka, serviceUnderTest, type ServiceUnderTest } from '@baspasoz/testing';
import { Controller, Module } from '@nestjs/common';
import { OperationsModule } from '../operations.module.js';

const audit: Migration = {
  name: '2026-11-01-audit',
  async up(sql) {
    await sql.query(appNowFunction());
    await sql.query(auditTables(sql.roles));
  },
};

const poison = new Set<string>();
const handled: string[] = [];

@Controller()
class HandleAssigned {
  @Consumes('RequestAssigned')
  async handle(event: BaspasozEvent<'RequestAssigned'>): Promise<void> {
    if (poison.has(event.id)) throw new RangeError('cannot be handled');
    handled.push(event.id);
  }
}

interface Page {
  items: DeadLetterLine[];
  nextCursor: string | null;
}

describe('an operator, by HTTP,', () => {
  const body = randomUUID();
  const consumer = `operations-${randomUUID()}`;
  const operator = { sub: randomUUID(), roles: ['operator'], body };
  let service: ServiceUnderTest;
  let client: KafkaClient;
  const say = async (subject: string) => {
    const id = randomUUID();
    const data = { requestId: subject, assignedBy: randomUUID() };
    const row = outboxRow(
      { id, type: 'RequestAssigned', subject, bodyId: body, sequence: 1, correlationId: id, data },
      'spec',
    );
    return { id, send: () => client.send([{ ...row, key: subject, value: row.payload }]) };
  };
  const list = (query = '') => service.as(operator)<Page>('GET', `/dead-letters?bodyId=${body}${query}`);
  /** One more dead letter, and an event that waits behind it. */
  const deadLetter = async () => {
    const subject = randomUUID();
    const [first, behind] = [await say(subject), await say(subject)];
    poison.add(first.id);
    await first.send();
    await behind.send();
    const line = await eventually(async () => {
      const found = (await list()).body.items.find(({ eventId }) => eventId === first.id);
      expect(found).toMatchObject({ state: 'open', waitingBehind: 1 });
      return found!;
    });
    return { line, first: first.id, behind: behind.id };
  };

  beforeAll(async () => {
    client = createKafkaJsClient({ ...(await kafka()), clientId: 'operations-spec' });
    service = await serviceUnderTest({
      name: 'operations',
      migrations: [audit, messagingMigration()],
      module: ({ db, brokers, issuer, audience }) => {
        @Module({
          imports: [
            PersistenceModule.forRoot({ url: db.appUrl, workerUrl: db.workerUrl, name: 'operations' }),
            MessagingModule.forRoot({ service: 'operations', brokers, workerUrl: db.workerUrl, consumer }),
            AuthModule.forRoot({ issuer, audience }),
            OperationsModule,
          ],
          controllers: [HandleAssigned],
        })
        class SpecModule {}
        return { module: SpecModule };
      },
    });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy, { strict: false }) });
    await service.app.startAllMicroservices();
  });
  afterAll(async () => {
    await service.close();
    await client.close();
  });

  it('lists dead letters in pages, latest first, each once', async () => {
    const made = [await deadLetter(), await deadLetter(), await deadLetter()].map(({ line }) => line.id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body: page }: { status: number; body: Page } = await list(
        `&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      expect(status).toBe(200);
      expect(page.items.length).toBeLessThanOrEqual(1);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(made.reverse());
  });

  it('reads the record and why it failed', async () => {
    const { line, first } = await deadLetter();
    const { status, body: file } = await service.as(operator)<DeadLetterFile>('GET', `/dead-letters/${line.id}`);
    expect(status).toBe(200);
    expect(file).toMatchObject({
      errorClass: 'RangeError',
      errorMessage: 'cannot be handled',
      reason: 'handler-failed',
    });
    expect(file.headers['ce_id']).toBe(first);
    expect(JSON.parse(file.value ?? '')).toMatchObject({ requestId: file.key });
  });

  it('replays one after the remedy, and what waited behind it follows', async () => {
    const { line, first, behind } = await deadLetter();
    poison.delete(first);
    expect((await service.as(operator)('POST', `/dead-letters/${line.id}/replay`)).status).toBe(200);
    await eventually(() => expect(handled).toEqual(expect.arrayContaining([first, behind])));
    await eventually(async () =>
      expect((await service.as(operator)('GET', `/dead-letters/${line.id}`)).body).toMatchObject({
        state: 'replayed',
        resolvedBy: `person:${operator.sub}`,
      }),
    );
  });

  it('discards one for a reason, which is on the record', async () => {
    const { line, first, behind } = await deadLetter();
    const discard = (reason: unknown, language = 'en') =>
      service.as(operator)('POST', `/dead-letters/${line.id}/discard`, { reason }, { 'accept-language': language });
    expect(await discard('')).toMatchObject({
      status: 400,
      body: { code: 'invalid-input', errors: [{ field: 'reason' }] },
    });
    expect((await discard('entered twice')).body).toMatchObject({ state: 'discarded' });
    await eventually(() => expect(handled).toContain(behind));
    expect(handled).not.toContain(first);
    expect(await discard('again', 'ru')).toMatchObject({
      status: 409,
      body: { code: 'dead-letter-not-open', title: 'По этому необработанному событию решение уже принято' },
    });
    expect(await discard('again', 'kk')).toMatchObject({
      body: { title: 'Бұл өңделмеген оқиға бойынша шешім қабылданып қойған' },
    });
    expect(await verifyAudit({ url: service.db.ownerUrl })).toMatchObject({ ok: true, bodies: [{ bodyId: body }] });
  });

  it('is told in plain words of what is not there', async () => {
    for (const id of [randomUUID(), 'no-uuid'])
      for (const [method, path] of [
        ['GET', ''],
        ['POST', '/replay'],
      ] as const)
        expect(await service.as(operator)(method, `/dead-letters/${id}${path}`)).toMatchObject({
          status: 404,
          body: { code: 'dead-letter-not-found' },
        });
    expect(await list('&cursor=zzz')).toMatchObject({ status: 400, body: { code: 'invalid-cursor' } });
    expect(await list('&state=lost')).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('is the only one who may, and every route says so', async () => {
    for (const claims of [
      undefined,
      { sub: randomUUID(), roles: ['authorized-person', 'first-head', 'officer'], body },
    ])
      expect((await service.as(claims)('GET', '/dead-letters')).status).toBe(claims ? 403 : 401);
    expect(routesWithoutPermission(service.app)).toEqual([]);
    const { body: document } = await service.as()<{ paths: object }>('GET', '/openapi.json');
    expect(Object.keys(document.paths).filter((path) => path.startsWith('/dead-letters'))).toEqual([
      '/dead-letters',
      '/dead-letters/{id}',
      '/dead-letters/{id}/replay',
      '/dead-letters/{id}/discard',
    ]);
  });
});
