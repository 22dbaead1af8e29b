import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readMail } from './read-mail.js';
import type { ReadMail } from './read-mail.js';

const corpus = join(import.meta.dirname, '../../corpus');
const namesIn = (folder: string) => readdirSync(join(corpus, folder)).filter((name) => /\.(eml|msg)$/.test(name));
const rawOf = (folder: string, name: string) => readFileSync(join(corpus, folder, name));

interface Expected {
  sender: string | null;
  subject?: string;
  subjectContains?: string;
  text?: string;
  contains?: string;
  lacks?: string;
  quotedContains?: string;
  files?: string[];
  inline?: string[];
  repairs?: string[];
  encrypted?: boolean;
  automatic?: string | null;
  answersTo?: string;
  hops?: number;
}
const expected = JSON.parse(readFileSync(join(corpus, 'own/expected.json'), 'utf8')) as Record<string, Expected>;

function expectRead(mail: ReadMail, wanted: Expected): void {
  expect(mail.from?.address ?? null).toBe(wanted.sender);
  if (wanted.text !== undefined) expect(mail.text).toBe(wanted.text);
  if (wanted.contains) expect(mail.text).toContain(wanted.contains);
  if (wanted.lacks) expect(mail.text).not.toContain(wanted.lacks);
  if (wanted.subject) expect(mail.subject).toBe(wanted.subject);
  if (wanted.subjectContains) expect(mail.subject).toContain(wanted.subjectContains);
  if (wanted.quotedContains) expect(mail.quoted).toContain(wanted.quotedContains);
  if (wanted.files) expect(mail.files.map(({ name }) => name)).toEqual(wanted.files);
  if (wanted.inline)
    expect(mail.files.filter(({ isInline }) => isInline).map(({ name }) => name)).toEqual(wanted.inline);
  if (wanted.text !== undefined) expect(mail.repairs).toEqual(wanted.repairs ?? []);
  if (wanted.automatic !== undefined) expect(mail.automatic).toBe(wanted.automatic);
  if (wanted.answersTo) expect(mail.answersTo).toContain(wanted.answersTo);
  if (wanted.hops) expect(mail.hops).toBe(wanted.hops);
  expect(mail.isEncrypted).toBe(wanted.encrypted ?? false);
}

describe('every hard mail is read with its text, sender and files, or said to be unreadable', () => {
  it.each(namesIn('own'))('%s', async (name) => {
    const wanted = expected[name.replace('.eml', '')];
    if (!wanted) throw new Error(`nothing says what ${name} should be read as`);
    expectRead(await readMail(rawOf('own', name)), wanted);
  });

  it('has a mail for every expectation', () => {
    expect(
      namesIn('own')
        .map((name) => name.replace('.eml', ''))
        .sort(),
    ).toEqual(Object.keys(expected).sort());
  });
});

/** Messages that are empty by design, or whose only content is the tree itself. */
const withoutWords = [
  'malformedHeader-noheader.msg',
  'malformedHeaderStartsBody-noheader.msg',
  'multipartemptypart.msg',
  'multipartnestedemptypartsnorfc822.msg',
  'multipartnopart.msg',
];

it.each(namesIn('mime4j'))('reads words or files from %s', async (name) => {
  const { text, files } = await readMail(rawOf('mime4j', name));
  if (!withoutWords.includes(name)) expect(text.length + files.length).toBeGreaterThan(0);
});

describe('whatever happens to a mail on its way', () => {
  const all = ['own', 'mime4j'].flatMap((folder) => namesIn(folder).map((name) => rawOf(folder, name)));
  const small = all.filter((raw) => raw.length < 30_000);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  type Hurt = (raw: Buffer) => Buffer;
  const at = (raw: Buffer, where: number) => Math.floor(where * raw.length);
  const hurt: fc.Arbitrary<Hurt> = fc.oneof(
    fc.tuple(place, fc.uint8Array({ maxLength: 40 })).map(
      ([where, bytes]): Hurt =>
        (raw) =>
          Buffer.concat([raw.subarray(0, at(raw, where)), bytes, raw.subarray(at(raw, where) + bytes.length)]),
    ),
    place.map(
      (where): Hurt =>
        (raw) =>
          raw.subarray(0, at(raw, where)),
    ),
    fc.tuple(place, place).map(
      ([from, to]): Hurt =>
        (raw) =>
          Buffer.concat([raw.subarray(0, at(raw, Math.min(from, to))), raw.subarray(at(raw, Math.max(from, to)))]),
    ),
    fc.constantFrom(...small).map(
      (other): Hurt =>
        (raw) =>
          Buffer.concat([raw, Buffer.from('\r\n'), other]),
    ),
  );

  it('it is read as something, in sound Unicode and under safe names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...small),
        fc.array(hurt, { minLength: 1, maxLength: 4 }),
        async (raw, hurts) => {
          const mail = await readMail(hurts.reduce<Buffer>((bytes, one) => one(bytes), raw));
          expect(mail.text.isWellFormed() && !mail.text.includes('\0')).toBe(true);
          for (const { name, bytes } of mail.files) {
            expect(name).toMatch(/^[^/\\\p{Cc}]{1,130}$/u);
            expect(bytes.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('rubbish is read as something too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect((await readMail(Buffer.from(bytes))).text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
