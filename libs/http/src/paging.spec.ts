import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageOf } from './paging.js';

describe('cursors', () => {
  it('give back what they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.maxSafeInteger(), (text, number) => {
        fc.pre(!text.includes('\0'));
        expect(decodeCursor(encodeCursor('queue', [text, number]), 'queue', ['string', 'number'])).toEqual([
          text,
          number,
        ]);
      }),
    );
  });

  it('of anything else are a clear problem, whatever is sent', () => {
    const invalid = expect.objectContaining({ code: 'invalid-cursor', status: 400 });
    const decode = (cursor: string) => () => decodeCursor(cursor, 'queue', ['string', 'number']);
    fc.assert(fc.property(fc.string(), (cursor) => expect(decode(cursor)).toThrow(invalid)));
    for (const forged of [
      encodeCursor('another-list', ['a', 1]),
      encodeCursor('queue', ['a']),
      encodeCursor('queue', [1, 1]),
      encodeCursor('queue', ['a', 1.5]),
      encodeCursor('queue', ['a\0', 1]),
      Buffer.from('{"queue":1}').toString('base64url'),
      'x'.repeat(5000),
    ])
      expect(decode(forged)).toThrow(invalid);
  });
});

describe('pages', () => {
  const page = (rows: number[]) =>
    pageOf(
      rows,
      2,
      (row) => `item ${row}`,
      (row) => `after ${row}`,
    );

  it('say that there is more only when there is', () => {
    expect(page([1, 2, 3])).toEqual({ items: ['item 1', 'item 2'], nextCursor: 'after 2' });
    expect(page([1, 2])).toEqual({ items: ['item 1', 'item 2'], nextCursor: null });
    expect(page([])).toEqual({ items: [], nextCursor: null });
  });
});
