import { encode } from 'iconv-lite';
import { decodeText } from './decode-text.js';

test.each([
  ['in a charset that nothing declares', encode('Жаңа мектеп', 'rk1048'), undefined, 'Жаңа мектеп'],
  ['in KZ-1048 by another of its names', encode('Өңір', 'rk1048'), 'text/xml; charset=csKZ1048', 'Өңір'],
  ['in an unknown charset', Buffer.from('Әлем'), 'text/xml; charset=klingon', 'Әлем'],
  ['in UTF-8 with a mark, whatever the header says', Buffer.from('\ufeffӘлем'), 'text/xml; charset=koi8-r', 'Әлем'],
  ['of no length', Buffer.alloc(0), 'text/xml', ''],
])('bytes %s are always text', (_, bytes, type, text) => {
  expect(decodeText(bytes, type)).toBe(text);
});
