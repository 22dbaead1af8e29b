import { mergeDocuments, type OpenApiDocument } from './merge-documents.js';

const document = (paths: OpenApiDocument['paths'], schemas: Record<string, unknown>): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  paths,
  components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
});

const problem = (...codes: string[]) => ({ type: 'object', properties: { code: { type: 'string', enum: codes } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string) => ({
  get: { operationId: 'list', responses: { 200: { content: { 'application/json': { schema: ref(name) } } } } },
});

describe('the merged document', () => {
  const own = document(
    { '/api/session': list('SessionView') },
    { SessionView: {}, Problem: problem('csrf', 'forbidden') },
  );
  const merged = mergeDocuments(own, {
    requests: document(
      { '/media-requests/{id}': list('Page') },
      { Page: { items: ref('Row') }, Row: {}, Problem: problem('a') },
    ),
    monitoring: document({ '/notifications': list('Page') }, { Page: {}, Problem: problem('forbidden', 'b') }),
  });

  it('has every route where the gateway shows it, tagged by its service', () => {
    expect(Object.keys(merged.paths)).toEqual([
      '/api/session',
      '/api/requests/media-requests/{id}',
      '/api/monitoring/notifications',
    ]);
    expect(merged.paths['/api/monitoring/notifications']!['get']).toMatchObject({
      operationId: 'monitoring.list',
      tags: ['monitoring'],
    });
  });

  it('keeps schemas of the same name apart, and every reference leads to its own', () => {
    const schemas = merged.components!['schemas']!;
    expect(Object.keys(schemas).sort()).toEqual(
      ['Problem', 'SessionView', 'monitoring.Page', 'requests.Page', 'requests.Row'].sort(),
    );
    const references = [...JSON.stringify(merged).matchAll(/#\/components\/schemas\/([^"]+)/g)].map(
      ([, name]) => name!,
    );
    expect(references.length).toBe(4);
    for (const name of references) expect(schemas).toHaveProperty([name]);
  });

  it('admits the problem codes of all', () => {
    expect(merged.components!['schemas']!['Problem']).toMatchObject({
      properties: { code: { enum: ['a', 'b', 'csrf', 'forbidden'] } },
    });
    expect(own.paths).not.toHaveProperty('/api/requests/media-requests/{id}');
  });
});
