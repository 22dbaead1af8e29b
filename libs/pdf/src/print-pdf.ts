import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import * as pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const require = createRequire(import.meta.url);
const printer = ('default' in pdfmake ? pdfmake.default : pdfmake) as typeof pdfmake;
/** Whole fonts: a subset by script would lose the Kazakh letters. */
const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const normal = join(fonts, '400Regular/NotoSans_400Regular.ttf');
const bold = join(fonts, '700Bold/NotoSans_700Bold.ttf');
// It has one state for the process: the fonts are given once, and nothing else may be read from anywhere.
printer.addFonts({ NotoSans: { normal, bold, italics: normal, bolditalics: bold } });
printer.setUrlAccessPolicy(() => false);
printer.setLocalAccessPolicy((path) => path === normal || path === bold);

/** A document as PDF. */
export const printPdf = (document: TDocumentDefinitions): Promise<Buffer> => printer.createPdf(document).getBuffer();
