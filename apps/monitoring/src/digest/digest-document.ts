import type { Language } from '@baspasoz/contracts';
import { ink, sheet } from '@baspasoz/pdf';
import type { Content } from '@baspasoz/pdf';
import { readDigest } from './digest-reading.js';
import type { ReadingItem, ReadingPart } from './digest-reading.js';
import { digestWords } from './digest-words.js';
import type { Digest } from './stored-digest.js';

/** A digest on paper, in one language. Pure. */
export function digestDocument(digest: Digest, language: Language, publicUrl: string): ReturnType<typeof sheet> {
  const reading = readDigest(digest, language, publicUrl);
  const { readingTime } = digestWords[language];
  return sheet({
    title: reading.title,
    content: [
      { text: reading.body, color: ink.muted },
      { text: reading.title, fontSize: 17, bold: true, margin: [0, 4, 0, 6] },
      { text: reading.period, color: ink.muted },
      { text: reading.nothing ?? readingTime(reading.minutes), color: reading.nothing ? ink.text : ink.muted },
      ...reading.parts.flatMap(part),
    ],
  });
}

const part = ({ title, note, items, more }: ReadingPart): Content[] =>
  [
    { text: title, bold: true, fontSize: 12, margin: [0, 16, 0, 4] },
    ...(note === null ? [] : [{ text: note, color: ink.muted, fontSize: 9, margin: [0, 0, 0, 4] as const }]),
    ...items.map(item),
    ...(more === null ? [] : [{ text: more, color: ink.muted, fontSize: 9, margin: [0, 4, 0, 0] as const }]),
  ] as Content[];

/** What is told of one thing stays on one page. */
const item = ({ title, quote, lines, links }: ReadingItem): Content => ({
  unbreakable: true,
  margin: [0, 4, 0, 6],
  stack: [
    { text: title, bold: true },
    ...(quote === null ? [] : [{ text: `«${quote}»`, margin: [10, 2, 0, 2] as [number, number, number, number] }]),
    ...lines.map((text) => ({ text, fontSize: 9, color: ink.muted })),
    ...links.map(({ url }) => ({ text: url, link: url, fontSize: 8, color: ink.blue })),
  ],
});
