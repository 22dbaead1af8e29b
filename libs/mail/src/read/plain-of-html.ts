import { convert } from 'html-to-text';

/** Bounds what a hostile page can cost; a letter of a person is far below. */
const limits = { maxInputLength: 2_000_000, maxDepth: 200, maxChildNodes: 50_000, maxBaseElements: 50 };

/** The words of an HTML mail, in lines; links keep their address, pictures go. */
export const plainOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  }).trim();

/** Charset that an HTML document names itself. */
export const charsetOfHtml = (bytes: Buffer): string | null =>
  /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? null;
