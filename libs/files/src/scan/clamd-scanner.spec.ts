import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { eicar, startClamd } from '../testing/clamd.js';
import type { Clamd } from '../testing/clamd.js';
import type { FileScanner } from './file-scanner.js';
import { openScanner } from './open-scanner.js';

describe('the scanner behind clamd', () => {
  let clamd: Clamd;
  let scanner: FileScanner;
  beforeAll(async () => {
    clamd = await startClamd();
    scanner = openScanner(clamd.url)!;
  });
  afterAll(() => clamd.stop());

  const scan = (...chunks: Buffer[]) => scanner.scan(Readable.from(chunks, { objectMode: false }));

  it('finds what is harmful, also across the frames it is sent in, and names it', async () => {
    const text = Buffer.from(eicar);
    const verdict = { state: 'infected', signature: expect.stringContaining('Eicar-Test-Signature') };
    expect(await scan(text)).toEqual(verdict);
    expect(await scan(text.subarray(0, 30), text.subarray(30))).toEqual(verdict);
  });

  it('lets everything else pass, an empty file and one of many frames too', async () => {
    expect(await scan(Buffer.from('Сауалға жауап'))).toEqual({ state: 'clean' });
    expect(await scan()).toEqual({ state: 'clean' });
    expect(await scan(randomBytes(1_500_000))).toEqual({ state: 'clean' });
  });

  it('says that it does not look at what is too large for it', async () => {
    const pieces = Array.from({ length: 3 }, () => randomBytes(1_000_000));
    expect(await scan(...pieces)).toMatchObject({ state: 'unchecked' });
  });

  it('gives no verdict when it is away or the file breaks off', async () => {
    await expect(openScanner('clamd://127.0.0.1:9')!.scan(Readable.from(['x']))).rejects.toThrow();
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        await Promise.resolve();
        throw new Error('the store went away');
      })(),
      { objectMode: false },
    );
    await expect(scanner.scan(broken)).rejects.toThrow('the store went away');
  });
});

it('an installation without a scanner says so, and a wrong address does not open', () => {
  expect(openScanner('none')).toBeNull();
  expect(() => openScanner('http://clamd')).toThrow(TypeError);
});
