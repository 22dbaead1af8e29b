import { sentencesOf } from '@baspasoz/media-text';

/** Longer texts say what they are about before this; the rest is kept, not read. */
const LONGEST = 20_000;

export interface Sentence {
  text: string;
  /** In the text as it is read, in UTF-16 units. */
  start: number;
  end: number;
}

/** What is read of an article: its headline and its text, once, as one text with its sentences; the headline is the first. */
export interface ReadText {
  text: string;
  sentences: Sentence[];
  /** Where the article's own text begins in `text`. */
  bodyStart: number;
}

const withoutEllipsis = (title: string): string => title.replace(/(…|\.{3})\s*$/, '').trim();

/** Many feeds make the headline of the first words of the text; those are not read twice. */
export function readText(title: string, body: string): ReadText {
  const headline = title.trim();
  const content = body.trim();
  const isCut = content.startsWith(withoutEllipsis(headline));
  const bodyStart = isCut || headline === '' ? 0 : headline.length + 1;
  const text = (bodyStart === 0 ? content || headline : `${headline}\n${content}`).slice(0, LONGEST);
  const first = bodyStart === 0 ? [] : [{ text: headline, start: 0, end: headline.length }];
  const rest = sentencesOf(text.slice(bodyStart)).map((sentence) => ({
    text: sentence.text,
    start: sentence.start + bodyStart,
    end: sentence.end + bodyStart,
  }));
  return { text, sentences: [...first, ...rest], bodyStart };
}

/** The sentence in which a position of the text lies. */
export const sentenceAt = ({ sentences }: ReadText, position: number): Sentence | null =>
  sentences.find(({ start, end }) => position >= start && position < end) ?? null;
