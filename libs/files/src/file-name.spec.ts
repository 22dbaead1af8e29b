import fc from 'fast-check';
import { safeFileName } from './file-name.js';

it.each([
  ['есеп.pdf', ['pdf'], 'есеп.pdf'],
  ['C:\\Users\\Айгерім\\Құжаттар\\Сауал 12.docx', ['docx'], 'Сауал 12.docx'],
  ['../../etc/passwd', [], 'passwd'],
  ['отчёт.pdf.exe', ['pdf'], 'отчёт.pdf.exe.pdf'],
  ['photo', ['jpg', 'jpeg'], 'photo.jpg'],
  ['скан.JPEG', ['jpg', 'jpeg'], 'скан.JPEG'],
  ['invoice\u202Efdp.exe', [], 'invoicefdp.exe'],
  ['con', [], '_con'],
  ['\u0000\n', [], 'file'],
  ['...', ['png'], 'file.png'],
])('%j of type %j is kept as %j', (given, extensions, kept) => {
  expect(safeFileName(given, extensions)).toBe(kept);
});

it('whatever the name, it is one short line that leads nowhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom([], ['pdf']), (given, extensions) => {
      const name = safeFileName(given, extensions);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\"*:<>?|]|^\.|\.$|^$/u);
      expect([...name].length).toBeLessThanOrEqual(120);
      if (extensions.length > 0) expect(name.toLowerCase()).toMatch(/\.pdf$/);
      expect(safeFileName(name, extensions)).toBe(name);
    }),
  );
});
