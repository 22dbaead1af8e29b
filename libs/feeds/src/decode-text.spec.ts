import { decodeText } from './decode-text.js';

test.each([
  ['that fits nothing', Buffer.from([0x41, 0xff, 0x42]), undefined, 'A\ufffdB'],
  ['in an unknown charset', Buffer.from('Әлем'), 'text/xml; charset=klingon', 'Әлем'],
  ['in UTF-8 with a mark, whatever the header says', Buffer.from('\ufeffӘлем'), 'text/xml; charset=koi8-r', 'Әлем'],
  ['of no length', Buffer.alloc(0), 'text/xml', ''],
])('bytes %s are always text', (_, bytes, type, text) => {
  expect(decodeText(bytes, type)).toBe(text);
});
