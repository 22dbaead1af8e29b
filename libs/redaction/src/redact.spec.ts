import fc from 'fast-check';
import sharp from 'sharp';
import { leaksOf } from './leaks.js';
import type { Area } from './page.js';
import { redact } from './redact.js';
import { dressedPdf, pdfOfLines } from './testing/pdfs.js';
import { wordsOf } from './words.js';

const pdf = 'application/pdf';
const secret = 'Topsecretname';
const hide = async (content: Uint8Array, isHidden: (text: string) => boolean) =>
  (await wordsOf(content, pdf)).filter(({ text }) => isHidden(text));
const leaks = (content: Uint8Array, areas: readonly Area[], words: string[], name = 'MOH-2026-0001-1.pdf') =>
  leaksOf({ content, mediaType: pdf, name, areas, words });

it('a PDF that holds a word in every place a PDF has goes out without it', async () => {
  const content = dressedPdf(secret);
  expect(await leaks(content, [], [secret], `${secret}.pdf`)).toEqual(
    expect.arrayContaining(['name', 'text', 'word', 'structure', 'metadata']),
  );
  const areas = await hide(content, (text) => text.includes(secret));
  expect(areas.length).toBeGreaterThan(0);
  const released = await redact(content, pdf, areas);
  expect(await leaks(released, areas, [secret])).toEqual([]);
  expect(await wordsOf(released, pdf)).toEqual([]);
});

it('whatever words are hidden, none of them can be read again, and no trace of a letter is left', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghWMij0123456789'), minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 12 }), async (line) => {
      const content = pdfOfLines([line.map(([text]) => text).join(' ')]);
      const hidden = line.filter(([, isHidden]) => isHidden).map(([text]) => text);
      const areas = await hide(content, (text) => hidden.includes(text));
      expect(areas.length).toBeGreaterThanOrEqual(new Set(hidden).size);
      const released = await redact(content, pdf, areas);
      expect(await leaks(released, areas, hidden)).toEqual([]);
      // With all of the line hidden the page is white but for the black: soft edges of letters would be grey beside it.
      if (hidden.length === line.length) expect(await greys(released, areas)).toBe(0);
    }),
    { numRuns: 8 },
  );
}, 120_000);

/** Pixels that are neither paper nor black and no edge of an area. */
async function greys(released: Uint8Array, areas: readonly Area[]): Promise<number> {
  const { picturesOf } = await import('./pictures.js');
  let count = 0;
  for await (const { pixels, width, height } of picturesOf(released, pdf))
    for (let at = 0; at < pixels.length; at += 4) {
      const [x, y] = [((at / 4) % width) / width, Math.floor(at / 4 / width) / height];
      const near = areas.some(
        (area) =>
          x > area.left - 0.012 &&
          x < area.left + area.width + 0.012 &&
          y > area.top - 0.012 &&
          y < area.top + area.height + 0.012,
      );
      if (!near && (pixels[at] ?? 255) < 200) count++;
    }
  return count;
}

it.each([
  [
    'a second revision',
    (out: Buffer) => Buffer.concat([out, Buffer.from('\n1 0 obj << >> endobj\n%%EOF')]),
    'structure',
  ],
  ['a word behind the end', (out: Buffer) => Buffer.concat([out, Buffer.from(`\n% ${secret}`)]), 'word'],
  [
    'a word in the letters of UTF-16',
    (out: Buffer) => Buffer.concat([out, Buffer.from(`\n% ${secret}`, 'utf16le')]),
    'word',
  ],
  [
    'metadata',
    (out: Buffer) => Buffer.from(out.toString('latin1').replace('/Producer', '/Author  '), 'latin1'),
    'metadata',
  ],
])('the check sees %s', async (_what, spoil, leak) => {
  const content = pdfOfLines([`known ${secret} words`]);
  const areas = await hide(content, (text) => text === secret);
  const out = await redact(content, pdf, areas);
  expect(await leaks(spoil(out), areas, [secret])).toContain(leak);
});

it('the check sees that a place was not painted', async () => {
  const content = pdfOfLines([`known ${secret} words`]);
  const areas = await hide(content, (text) => text === secret);
  expect(await leaks(await redact(content, pdf, []), areas, [secret])).toEqual(['area']);
});

it('an image is made anew: black where it is hidden, and without what the camera wrote into it', async () => {
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Artist: secret } })
    .jpeg()
    .toBuffer();
  const areas = [{ page: 0, left: 0.25, top: 0.5, width: 0.5, height: 0.25 }];
  const as = { mediaType: 'image/jpeg', name: 'a-1.jpg', areas, words: [secret] };
  expect(await leaksOf({ ...as, content: photo })).toEqual(expect.arrayContaining(['metadata', 'word', 'area']));
  expect(await leaksOf({ ...as, content: await redact(photo, 'image/jpeg', areas) })).toEqual([]);
});
