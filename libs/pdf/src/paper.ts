import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** The colours of the screens, on paper. */
export const ink = {
  text: '#16202a',
  muted: '#5a6572',
  line: '#d5dbe1',
  blue: '#0b6e93',
  pale: '#eef2f5',
  amber: '#8a4b00',
};

export interface Sheet {
  /** In the properties of the file. */
  title: string;
  content: Content[];
}

/** A4 with the margins and the type that every paper of the product has. */
export const sheet = ({ title, content }: Sheet): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [48, 44, 48, 44],
  info: { title, creator: 'Baspasoz', producer: 'Baspasoz' },
  defaultStyle: { font: 'NotoSans', fontSize: 10, color: ink.text, lineHeight: 1.15 },
  content,
});
