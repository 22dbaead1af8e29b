import type { Language } from '@baspasoz/contracts';
import { readDigest } from './digest-reading.js';
import type { ReadingItem, ReadingPart } from './digest-reading.js';
import { digestWords } from './digest-words.js';
import type { Digest } from './stored-digest.js';

/** A text from outside stands on one line of its own: it cannot pass itself off as a line of ours. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const itemText = ({ title, quote, lines, links }: ReadingItem, index: number): string =>
  [
    `${index + 1}. ${oneLine(title)}`,
    ...(quote === null ? [] : [`«${oneLine(quote)}»`]),
    ...lines.map(oneLine),
    ...links.map(({ url }) => url),
  ].join('\n   ');

const partText = ({ title, note, items, more }: ReadingPart): string =>
  [title.toUpperCase(), note, ...items.map(itemText), more].filter((line) => line !== null).join('\n\n');

/** Subject and plain text of a digest, in the recipient's language. Pure. */
export function composeDigestMail(
  digest: Digest,
  language: Language,
  publicUrl: string,
): { subject: string; text: string } {
  const reading = readDigest(digest, language, publicUrl);
  const words = digestWords[language];
  const head = [reading.body, reading.period, reading.nothing ?? words.readingTime(reading.minutes)];
  const page = `${words.page}: ${new URL(`/coverage/digests/${digest.id}`, publicUrl).href}`;
  const parts = [head.filter(Boolean).join('\n'), ...reading.parts.map(partText), page];
  return { subject: reading.title, text: `${parts.join('\n\n')}\n` };
}
