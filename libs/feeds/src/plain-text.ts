import { decodeEntities } from './entities.js';

/** Elements whose content is not text for readers. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'head', 'title']);
/** Elements that do not part words; every other tag does. */
const inline = new Set([
  'a',
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'span',
  'small',
  'sub',
  'sup',
  'font',
  'mark',
  'abbr',
]);

/**
 * Plain text of an HTML fragment: tags gone, entities decoded, white space collapsed, at most `maxChars`. One pass from left to
 * right whatever the input, and the result is text: it may contain `<`, so it must never be put into a page as HTML.
 */
export function plainText(html: string, maxChars: number): string {
  const parts: string[] = [];
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const end = endOfMarkup(html, open);
    if (end === open) parts.push('<');
    else if (!inline.has(nameAt(html, open))) parts.push(' ');
    at = end === open ? open + 1 : end;
  }
  return tidyText(decodeEntities(parts.join('')), maxChars);
}

/** Text that can be stored and shown: no control, direction or broken characters, white space collapsed, cut at a word if it can be. */
export function tidyText(text: string, maxChars: number): string {
  const tidy = text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (tidy.length <= maxChars) return tidy;
  const cut = tidy.slice(0, Math.max(0, maxChars - 1)).toWellFormed();
  const word = cut.lastIndexOf(' ');
  return `${word > maxChars * 0.8 ? cut.slice(0, word) : cut}…`;
}

/** Where the markup that begins at `open` ends; `open` itself when this `<` is a character of the text. */
function endOfMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) return open;
  const close = after(html, '>', open + 1);
  const name = nameAt(html, open);
  const opens = html.charAt(open + 1) !== '/' && html.charAt(close - 2) !== '/';
  return opens && silent.has(name) ? endOfElement(html, name, close) : close;
}

function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b[^>]*>?`, 'giu');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

const LONGEST_NAME = 12;

const nameAt = (html: string, open: number): string =>
  /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + LONGEST_NAME))?.[1]?.toLowerCase() ?? '';
