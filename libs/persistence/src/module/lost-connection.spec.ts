import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

const READY_FOR_QUERY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** The message PostgreSQL takes leave with: an ErrorResponse of severity FATAL, code 57P01. */
const farewell = (() => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();

/** Stands before a database; while `ending` is set, each connection is ended in the very packet that opens it. */
class EndingProxy {
  ending = false;
  private readonly server: Server = createServer((near) => {
    const far = connect(Number(this.target.port), this.target.hostname);
    near.on('error', () => far.destroy()).pipe(far);
    far.on('error', () => near.destroy());
    far.on('data', (chunk: Buffer) => {
      if (this.ending && chunk.includes(READY_FOR_QUERY)) near.end(Buffer.concat([chunk, farewell]));
      else near.write(chunk);
    });
    far.on('end', () => near.end());
  });

  constructor(private readonly target: URL) {}

  async listen(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  close(): void {
    this.server.close();
  }
}

describe('a connection the database ends as it opens', () => {
  let db: FreshDatabase;
  let proxy: EndingProxy;
  let dataSource: DataSource;

  beforeAll(async () => {
    db = await freshDatabase('lost-connection');
    proxy = new EndingProxy(new URL(db.appUrl));
    dataSource = await new DataSource(dataSourceOptions(await proxy.listen(), [], 'spec')).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    proxy.close();
    await db.drop();
  });

  it('fails the statements that wanted it, not the process, and the next one gets a connection of its own', async () => {
    proxy.ending = true;
    const statements = await Promise.allSettled(Array.from({ length: 5 }, () => dataSource.query('select 1 as one')));
    // The connection made at the start may still serve one of them.
    expect(statements.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(4);
    proxy.ending = false;
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});
