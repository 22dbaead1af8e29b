import { Client } from 'pg';
import { routesWithoutPermission } from '@baspasoz/auth';
import { findTablesWithoutPolicy, PublicViews, verifyAudit } from '@baspasoz/persistence';
import { baurzhan, journalist, moh, saule } from './testing/people.js';
import { editions, newsroom, published } from './testing/publications.js';
import { startSpecService } from './testing/spec-service.js';
import type { SpecService } from './testing/spec-service.js';

describe('who may what', () => {
  let service: SpecService;
  let sections: Record<string, string>;
  beforeAll(async () => {
    service = await startSpecService('isolation');
    sections = await newsroom(service, `moh-${moh}`);
  });
  afterAll(() => service.stop());

  it('every table with a body has its policy, and every route a permission', async () => {
    expect(await findTablesWithoutPolicy(service.db.ownerUrl)).toEqual([]);
    expect(routesWithoutPermission(service.app)).toEqual([]);
  });

  it('a body sees its own newsroom only, though addresses are unique across bodies', async () => {
    expect((await service.get('/resources', { as: baurzhan })).body).toMatchObject({ items: [] });
    const taken = { kind: 'body', slug: `moh-${moh}`, name: { kk: 'а', ru: 'а', en: 'a' } };
    expect(await service.post('/resources', taken, { as: baurzhan })).toMatchObject({
      status: 409,
      body: { code: 'resource-exists' },
    });
  });

  it('units read and do not write; journalists and strangers come to public pages only', async () => {
    const input = { sectionId: sections['news'], editions };
    expect((await service.get('/publications', { as: saule })).status).toBe(200);
    expect((await service.post('/publications', input, { as: saule })).status).toBe(403);
    expect((await service.get('/publications', { as: journalist })).status).toBe(403);
    expect((await service.get('/publications', { as: 'nobody' })).status).toBe(401);
  });

  it('the worker marks sections and reads no text; a public reader sees views and no table', async () => {
    const worker = new Client({ connectionString: service.db.workerUrl });
    await worker.connect();
    await expect(worker.query('select * from edition')).rejects.toThrow('permission denied');
    await worker.end();
    const views = service.app.get(PublicViews, { strict: false });
    expect(await views.run((tx) => tx.query('select id from publication'))).toEqual([]);
  });

  it('what was done stands in the audit chain, which holds', async () => {
    await published(service, String(sections['news']));
    const actions = await service.rows<{ action: string }>('select action from audit_entry order by seq desc limit 3');
    expect(actions.map(({ action }) => action)).toEqual(['approve-publication', 'ask-approval', 'create-publication']);
    expect(await verifyAudit({ url: service.db.ownerUrl })).toMatchObject({ ok: true });
  });
});
