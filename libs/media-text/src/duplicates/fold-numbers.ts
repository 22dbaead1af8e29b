import { numeralOf } from './numerals.js';

/** A number being read: closed groups (`үш миллиард`), the open group below a thousand, its last part, the last scale. */
interface Reading {
  total: number;
  group: number;
  last: number;
  scale: number;
  /** Figures take no unit after them, only a scale: `270 тысяч`. */
  figures: boolean;
}

const empty: Reading = { total: 0, group: 0, last: 0, scale: Infinity, figures: false };
const magnitude = (value: number): number => (value >= 100 ? 100 : value >= 10 && value % 10 === 0 ? 10 : 1);

function withUnit(reading: Reading, value: number): Reading | null {
  const { group, last, figures } = reading;
  if (figures) return null;
  if (group === 0) return { ...reading, group: value, last: value };
  // "екі жүз": a digit before a hundred multiplies it.
  if (value === 100 && last < 10) return { ...reading, group: group - last + last * 100, last: last * 100 };
  const room = value > 10 && value < 20 ? 10 : magnitude(value);
  if (room >= magnitude(last)) return null;
  return { ...reading, group: group + value, last: value };
}

function withScale(reading: Reading, value: number): Reading | null {
  if (value >= reading.scale) return null;
  return { ...empty, total: reading.total + (reading.group || 1) * value, scale: value };
}

const figuresIn = /^\p{N}/u;
/** `3200000000`, `270 000`, `3,5`, `5000-нан` → their value. */
const valueOfFigures = (word: string): number =>
  Number(
    word
      .replace(/[-‑]\p{L}+$/u, '')
      .replaceAll(/[\u00A0\u202F ]/g, '')
      .replace(',', '.'),
  );

/**
 * Folded words with every number, in words or in figures, as one `#value`: an outlet that writes `5000-нан астам` reprints one
 * that writes `бес мыңнан астам`. Other words stay.
 */
export function foldNumbers(words: readonly string[]): string[] {
  const folded: string[] = [];
  let open: Reading | null = null;
  const close = (): void => {
    if (open) folded.push(`#${open.total + open.group}`);
    open = null;
  };
  words.forEach((word) => {
    if (figuresIn.test(word)) {
      const value = valueOfFigures(word);
      close();
      if (Number.isNaN(value)) folded.push(word);
      else open = { ...empty, group: value, last: value, figures: true };
      return;
    }
    const numeral = numeralOf(word);
    if (!numeral) {
      // "үш жарым миллиард": three and a half.
      if (word === 'жарым' && open && open.group > 0) open = { ...open, group: open.group + 0.5, figures: true };
      else {
        close();
        folded.push(word);
      }
      return;
    }
    const next: Reading | null = numeral.multiplies
      ? withScale(open ?? empty, numeral.value)
      : withUnit(open ?? empty, numeral.value);
    if (next) open = next;
    else {
      close();
      open = numeral.multiplies ? withScale(empty, numeral.value) : withUnit(empty, numeral.value);
    }
    if (numeral.ends) close();
  });
  close();
  return folded;
}
