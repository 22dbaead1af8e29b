export { printPdf } from './print-pdf.js';
export { ink, sheet } from './paper.js';
export { sendPdf } from './send-pdf.js';
export type { Content } from 'pdfmake/interfaces.js';
