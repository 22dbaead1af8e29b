import type { Contradiction, LineContent, LineEditions, LineItem } from '../../api/line-types';
import type { Language } from '../../api/types';
import { daysBetween } from '../../i18n/dates';
import { languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';

/** From here on the last day of a line is told in amber, days. */
const soonDays = 14;

/** Sentences about lines to take in the reader's language. */
export function useLineWords() {
  const { t, language, dates, now } = useWords();
  const today = dates.dateOf(now);

  /** The edition in the reader's language, else in the first language it exists in. */
  function editionOf(editions: LineEditions): { question: string; text: string; lang: Language | undefined } {
    const lang = [language, ...languages].find((one) => editions[one]);
    const edition = lang && editions[lang];
    return { question: edition?.question || t('lines.untitled'), text: edition?.text ?? '', lang };
  }

  /** How long it holds, and in which tone that is told. */
  function validityOf({ state, validFrom, validUntil }: Pick<LineItem, 'state' | 'validFrom' | 'validUntil'>) {
    const until = dates.day(validUntil);
    if (state === 'expired') return { words: t('lines.validity.over', { day: until }), tone: 'late' };
    if (state !== 'valid')
      return { words: t('lines.validity.span', { from: dates.day(validFrom), until }), tone: undefined };
    if (today < validFrom) return { words: t('lines.validity.from', { day: dates.day(validFrom) }), tone: 'today' };
    if (today > validUntil) return { words: t('lines.validity.over', { day: until }), tone: 'late' };
    const left = daysBetween(today, validUntil);
    if (left === 0) return { words: t('lines.validity.today'), tone: 'today' };
    if (left <= soonDays) return { words: t('lines.validity.soon', { day: until, count: left }), tone: 'today' };
    return { words: t('lines.validity.until', { day: until }), tone: 'fine' };
  }

  const sourceOf = ({ source }: Pick<LineContent, 'source'>): string =>
    `${t(`lines.sourceKind.${source.kind}`)}: ${source.reference}`;

  /** Why two sentences clash, in one sentence with the words that differ. */
  const reasonOf = ({ kind, ownSays, otherSays }: Contradiction): string =>
    kind === 'polarity' && ownSays.length === 1
      ? t('lines.clash.denial')
      : t(`lines.clash.${kind}`, { own: ownSays, other: otherSays });

  return { editionOf, validityOf, sourceOf, reasonOf };
}
