export interface Word {
  /** As written. */
  text: string;
  /** Position in the text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** Words keep an inner hyphen or apostrophe (`ДСМ-нің`), numbers their grouping and their ending (`5000-нан`, `270 000`). */
const pattern =
  /\p{N}{1,3}(?:[\u00A0\u202F ]\p{N}{3})+(?![\p{N}])|\p{N}+(?:[.,]\p{N}+)*(?:[-‑][\p{L}]+)?|[\p{L}\p{M}]+(?:[-‑'’][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}
