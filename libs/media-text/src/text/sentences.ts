export interface Sentence {
  text: string;
  /** Position in the whole text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** A full stop after these does not end a sentence: years, sums, streets, titles, "and others" in Kazakh and Russian. */
const abbreviations = new Set(
  'ж жж т б тб бб қ г гг ғ с ст п пп пр ул им млн млрд трлн тыс руб коп тг мкр обл р км м кг см стр рис др т.б т.с.с т.е т.д т.п и.о а.ш'.split(
    ' ',
  ),
);
const end = /[.!?…]+["»”’)\]]*(?=\s|$)|[\n\r]+/gu;

function endsSentence(text: string, at: number, mark: string, next: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  // An initial: "А. Қасымов".
  if (/^\p{Lu}$/u.test(word.split('.').at(-1) ?? '')) return false;
  return !/^\p{Ll}/u.test(next);
}

/** Sentences in order, without the white space around them. A line break always ends one: titles have no full stop. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    const sentence = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (sentence !== '') found.push({ text: sentence, start, end: start + sentence.length });
    from = to;
  };
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    const isBreak = /[\n\r]/.test(match[0]);
    if (isBreak || endsSentence(text, match.index, match[0], text.slice(to, to + 8).trimStart())) take(to);
  }
  take(text.length);
  return found;
}
