import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AddressBook {
  url: string;
  /** Paths that were asked for, with the body asked for. */
  asked: { path: string; body: string | undefined; authorization: string | undefined }[];
  people: Map<string, { name: string; email: string; language: string }>;
  close(): Promise<void>;
}

/** Stands in for coordination's `GET /contacts/:personId`, over real HTTP. */
export async function openAddressBook(): Promise<AddressBook> {
  const people: AddressBook['people'] = new Map();
  const asked: AddressBook['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({
      path,
      body: request.headers['x-body-id'] as string | undefined,
      authorization: request.headers.authorization,
    });
    const personId = path.split('/').at(-1) ?? '';
    const person = people.get(personId);
    response.statusCode = person ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(person ? { personId, ...person } : { code: 'not-found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    people,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
