import { decodeBytes } from '@baspasoz/files';

/** Delimiters and headers of parts that are not there. */
const scaffolding = /^(--.*|content-[a-z-]+:.*|mime-version:.*)$/gim;
const headerLine = /^[!-9;-~]+:/;

/** The last resort for a mail whose parts cannot be told: the lines below its header, or all of them when it has none. */
export function bodyAsText(raw: Buffer): string {
  const { text } = decodeBytes(raw.subarray(0, 2_000_000), null);
  const lines = text.replace(/\r\n?/g, '\n');
  const end = lines.indexOf('\n\n');
  const hasHead = headerLine.test(lines);
  if (hasHead && end < 0) return '';
  return (hasHead ? lines.slice(end + 2) : lines).replace(scaffolding, '').trim();
}
