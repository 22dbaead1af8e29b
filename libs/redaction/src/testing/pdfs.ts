/** PDFs written by hand, object by object: no writer would put a word into all the places where one can be. */

type Objects = Record<number, string>;

function write(objects: Objects, trailer: string, before = ''): string {
  let text = before || '%PDF-1.7\n';
  const places: [number, number][] = [];
  for (const [number, body] of Object.entries(objects)) {
    places.push([Number(number), text.length]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const sections = places.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = Math.max(...places.map(([number]) => number)) + 1;
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before)?.[1];
  return `${text}xref\n${before ? '' : '0 1\n0000000000 65535 f \n'}${sections}trailer\n<< /Size ${size} ${trailer}${
    previous ? ` /Prev ${previous}` : ''
  } >>\nstartxref\n${start}\n%%EOF\n`;
}

const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const page =
  '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> /Properties << /L 9 0 R >> >>';
const shown = (lines: readonly string[]): string =>
  lines.map((line, at) => `BT /F 14 Tf 50 ${780 - at * 40} Td (${line}) Tj ET`).join('\n');

/** Lines of plain letters, digits and spaces on one page. */
export const pdfOfLines = (lines: readonly string[]): Buffer =>
  Buffer.from(
    write(
      {
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        3: `<< ${page} /Contents 5 0 R >>`,
        4: font,
        5: stream(shown(lines)),
      },
      '/Root 1 0 R',
    ),
    'latin1',
  );

/** A page painted over `times` times with a shading that is computed for every point: each takes PDFium some ten milliseconds. */
export const heavyPdf = (times: number): Buffer =>
  Buffer.from(
    write(
      {
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Shading << /S 4 0 R >> >> /Contents 5 0 R >>',
        4: `<< /ShadingType 3 /ColorSpace /DeviceRGB /Coords [300 400 0 300 400 600] /Extend [true true]
            /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >>`,
        5: stream('/S sh\n'.repeat(times)),
      },
      '/Root 1 0 R',
    ),
    'latin1',
  );

/**
 * The word in the text, in invisible text, in a layer that is off, in an annotation, in a form, in the metadata both old and new, in an
 * embedded file and its name, in a bookmark, and in an earlier revision of the page.
 */
export function dressedPdf(word: string): Buffer {
  const text = [
    shown([`Contract with ${word} of today`]),
    `BT 3 Tr /F 10 Tf 50 600 Td (${word}) Tj ET`,
    `/OC /L BDC BT 0 Tr /F 10 Tf 50 560 Td (${word}) Tj ET EMC`,
  ].join('\n');
  const first = write(
    {
      1: `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /DA (/F 12 Tf) /DR << /Font << /F 4 0 R >> >> >>
          /OCProperties << /OCGs [9 0 R] /D << /OFF [9 0 R] /Order [9 0 R] >> >> /Metadata 10 0 R /Outlines 13 0 R
          /Names << /EmbeddedFiles << /Names [(${word}.txt) 11 0 R] >> >> >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< ${page} /Contents 5 0 R /Annots [6 0 R 7 0 R] >>`,
      4: font,
      5: stream(shown([`An earlier text about ${word} alone`])),
      6: `<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (Ask ${word}) >>`,
      7: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${word}) /V (${word}) /Rect [50 300 300 320] /DA (/F 12 Tf) >>`,
      8: `<< /Author (${word}) /Title (About ${word}) >>`,
      9: `<< /Type /OCG /Name (${word}) >>`,
      10: stream(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${word}</dc:creator></x:xmpmeta>`,
        '/Type /Metadata /Subtype /XML',
      ),
      11: `<< /Type /Filespec /F (${word}.txt) /EF << /F 12 0 R >> >>`,
      12: stream(`All about ${word}`, '/Type /EmbeddedFile'),
      13: '<< /Type /Outlines /First 14 0 R /Last 14 0 R /Count 1 >>',
      14: `<< /Title (${word}) /Parent 13 0 R /Dest [3 0 R /Fit] >>`,
    },
    '/Root 1 0 R /Info 8 0 R',
  );
  return Buffer.from(write({ 5: stream(text) }, '/Root 1 0 R /Info 8 0 R', first), 'latin1');
}
