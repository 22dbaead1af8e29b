import { safeFileName } from '@baspasoz/files';
import { headerText } from './header-text.js';
import type { MailPart } from './split-mail.js';

const extensions: Record<string, string> = {
  'message/rfc822': '.eml',
  'text/calendar': '.ics',
  'text/html': '.html',
  'text/plain': '.txt',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
};

/** A header line of a part, one char per byte. */
const lineOf = ({ headers }: MailPart, key: string): string =>
  headers
    .getList()
    .find((line) => line.key === key)
    ?.line.replace(/\r?\n[ \t]*/g, ' ') ?? '';

/** `name="…"` and `filename=…`, also where what stands in it is not what the standards allow. */
const plainParameter = /;\s*(?:file)?name\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i;

function ownName(part: MailPart): string {
  for (const key of ['content-disposition', 'content-type']) {
    const [, quoted, bare] = plainParameter.exec(lineOf(part, key)) ?? [];
    const raw = quoted?.replace(/\\(.)/g, '$1') ?? bare?.trim();
    if (raw) return headerText(raw);
  }
  return part.node.filename || '';
}

/** The name of a part that is a file, safe to save; one that has none is named after what it is. */
export function partName(part: MailPart): string {
  const type = part.node.contentType || '';
  return safeFileName(ownName(part), [], `${type.split('/')[0] || 'file'}${extensions[type] ?? ''}`);
}

/** Whether the part carries a name of its own: then it is a file, whatever its type. */
export const hasName = (part: MailPart): boolean => Boolean(part.node.filename) || ownName(part) !== '';
