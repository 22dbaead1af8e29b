import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { dressedPdf, pdfOfLines } from '../testing/pdfs.js';
import { isStrippable, tracesOf, withoutTraces } from './metadata.js';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const odt = 'application/vnd.oasis.opendocument.text';
const writer = 'Асанов Ерлан';

const archive = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const partsOf = (content: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** A photo of a telephone: whose, where and with what. */
const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#3a7' } })
    .withExif({
      IFD0: { Artist: 'Y. Asanov', Make: 'Acme', Model: 'Phone 7' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '71/1 25/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

it('a photo says whose it is, with what and where it was taken; without that it stands upright as before', async () => {
  const taken = await photo();
  const { goes, stays } = await tracesOf(taken, 'image/jpeg');
  expect(goes).toEqual(
    expect.arrayContaining([
      { kind: 'author', value: 'Y. Asanov' },
      { kind: 'device', value: 'Acme Phone 7' },
      { kind: 'place', value: '51°7′30″ N 71°25′0″ E' },
    ]),
  );
  expect(stays).toEqual([]);
  const plain = await withoutTraces(taken, 'image/jpeg');
  expect(await tracesOf(plain, 'image/jpeg')).toEqual({ goes: [], stays: [] });
  expect(await sharp(plain).metadata()).toMatchObject({ format: 'jpeg', width: 20, height: 40 });
});

it('every kind of picture is of its kind afterwards, and a moving one still moves', async () => {
  const frames = sharp(Buffer.from([255, 0, 0, 0, 255, 0]), {
    raw: { width: 1, height: 2, channels: 3, pageHeight: 1 },
  });
  const moving = await frames.gif({ delay: [100, 100] }).toBuffer();
  const still = sharp({ create: { width: 3, height: 3, channels: 3, background: '#fff' } }).withExif({
    IFD0: { Artist: writer },
  });
  const pictures = {
    gif: moving,
    png: await still.png().toBuffer(),
    webp: await still.webp().toBuffer(),
    tiff: await still.tiff().toBuffer(),
  };
  for (const [format, picture] of Object.entries(pictures)) {
    const plain = await withoutTraces(picture, `image/${format}`);
    expect((await tracesOf(plain, `image/${format}`)).goes).toEqual([]);
    expect(await sharp(plain).metadata()).toMatchObject({ format, ...(format === 'gif' && { pages: 2 }) });
  }
});

it('a PDF keeps its text and loses its author, its other words about itself and its earlier versions', async () => {
  const secret = 'Topsecretname';
  const { goes, stays } = await tracesOf(dressedPdf(secret), 'application/pdf');
  expect(goes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['author', 'version']));
  expect(stays).not.toEqual([]);
  const plain = await withoutTraces(dressedPdf(secret), 'application/pdf');
  expect((await tracesOf(plain, 'application/pdf')).goes).toEqual([]);
  expect(Buffer.from(plain).toString('latin1')).not.toMatch(/\/(Info|Metadata|Author)\b/);
  expect(await textOf(plain)).toBe(await textOf(dressedPdf(secret)));
});

it('a PDF with a password or broken in itself is not passed off as clean', async () => {
  await expect(withoutTraces(Buffer.from('%PDF-1.7\nnothing'), 'application/pdf')).rejects.toThrow();
  const encrypted = Buffer.from(pdfOfLines(['a']))
    .toString('latin1')
    .replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>');
  await expect(tracesOf(Buffer.from(encrypted, 'latin1'), 'application/pdf')).rejects.toThrow();
});

it('a document of Word: who wrote, changed and commented it, where it lay and the photo in it', async () => {
  const document = archive({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://x/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
    'docProps/core.xml': `<cp:coreProperties><dc:creator>${writer}</dc:creator><cp:lastModifiedBy>Ш. Омарова</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml':
      '<Properties><Company>ЖШС &amp; Ко</Company><Template>C:\\Users\\asanov\\a.dotx</Template></Properties>',
    'docProps/thumbnail.jpeg': await photo(),
    'word/document.xml': `<w:document><w:p><w:ins w:id="1" w:author="${writer}" w:date="2026-01-01T00:00:00Z"><w:t>Жауап</w:t></w:ins></w:p></w:document>`,
    'word/comments.xml':
      '<w:comments><w:comment w:id="0" w:author="Ш. Омарова" w:initials="ШО"><w:t>?</w:t></w:comment></w:comments>',
    'word/people.xml': `<w15:people><w15:person w15:author="${writer}"><w15:presenceInfo w15:providerId="AD" w15:userId="asanov@corp"/></w15:person></w15:people>`,
    'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/></w:settings>',
    'word/_rels/settings.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/Users/asanov/b.dotx"/></Relationships>',
    'word/media/image1.jpeg': await photo(),
  });
  const { goes, stays } = await tracesOf(document, docx);
  const values = goes.map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining([
      writer,
      'Ш. Омарова',
      'ШО',
      'asanov@corp',
      'ЖШС & Ко',
      'file:///C:/Users/asanov/b.dotx',
      '51°7′30″ N 71°25′0″ E',
    ]),
  );
  expect(stays).toEqual([
    { kind: 'comment', value: '1' },
    { kind: 'change', value: '1' },
  ]);

  const plain = await withoutTraces(document, docx);
  expect((await tracesOf(plain, docx)).goes).toEqual([]);
  const parts = partsOf(plain);
  expect(Object.values(parts).join('\n')).not.toMatch(/Асанов|Омарова|asanov|ЖШС/);
  expect(parts['word/document.xml']).toContain('<w:t>Жауап</w:t>');
  expect(parts['_rels/.rels']).toContain('word/document.xml');
  expect(parts['_rels/.rels']).not.toContain('thumbnail');
  expect(parts).not.toHaveProperty('docProps/thumbnail.jpeg');
});

it('a workbook keeps the names of its tables and says which sheets are hidden', async () => {
  const table = '<table id="1" name="T" displayName="Кесте1" ref="A1:B2"/>';
  const workbook = archive({
    'xl/workbook.xml':
      '<workbook><x15ac:absPath url="C:\\Users\\asanov\\"/><sheets><sheet name="A" state="hidden" r:id="r1"/></sheets></workbook>',
    'xl/tables/table1.xml': table,
    'xl/comments1.xml': `<comments><authors><author>${writer}</author></authors></comments>`,
    'xl/persons/person.xml': '<personList><person displayName="Омарова" id="{1}" userId="omarova"/></personList>',
  });
  const { goes, stays } = await tracesOf(workbook, xlsx);
  expect(goes.map(({ value }) => value).toSorted()).toEqual(
    [writer, 'C:\\Users\\asanov\\', 'Омарова', 'omarova'].toSorted(),
  );
  expect(stays).toEqual([{ kind: 'hidden', value: '1' }]);
  const parts = partsOf(await withoutTraces(workbook, xlsx));
  expect(parts['xl/tables/table1.xml']).toBe(table);
  expect(parts['xl/persons/person.xml']).toContain('id="{1}"');
});

it('a document of LibreOffice is told by its first entry as before', async () => {
  const document = archive({
    mimetype: odt,
    'meta.xml': `<office:document-meta><office:meta><meta:initial-creator>${writer}</meta:initial-creator><meta:generator>LibreOffice</meta:generator></office:meta></office:document-meta>`,
    'settings.xml':
      '<s><config:config-item config:name="PrinterName" config:type="string">Kyocera 4</config:config-item></s>',
    'content.xml': `<office:text><office:annotation xml:id="a"><dc:creator>${writer}</dc:creator></office:annotation><text:p>Жауап</text:p></office:text>`,
    'Thumbnails/thumbnail.png': 'a picture',
  });
  const { goes, stays } = await tracesOf(document, odt);
  expect(goes).toEqual(
    expect.arrayContaining([
      { kind: 'author', value: writer },
      { kind: 'software', value: 'LibreOffice' },
      { kind: 'device', value: 'Kyocera 4' },
    ]),
  );
  expect(stays).toEqual([{ kind: 'comment', value: '1' }]);
  const plain = await withoutTraces(document, odt);
  expect((await tracesOf(plain, odt)).goes).toEqual([]);
  expect(Buffer.from(plain.subarray(30, 38 + odt.length)).toString()).toBe(`mimetype${odt}`);
  expect(partsOf(plain)['content.xml']).toContain('<text:p>Жауап</text:p>');
});

it('an archive that unpacks to more than a computer has is not unpacked', async () => {
  const bomb = Buffer.from(archive({ 'word/document.xml': 'a' }));
  const directory = bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bomb.writeUInt32LE(3_000_000_000, directory + 24);
  await expect(tracesOf(bomb, docx)).rejects.toThrow('too large');
});

it('what nobody can take metadata out of is said beforehand', () => {
  expect([docx, 'image/webp', 'application/msword', 'video/mp4', 'text/csv'].map(isStrippable)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

async function textOf(content: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(Uint8Array.from(content));
  return (await extractText(document, { mergePages: true })).text;
}
