/** A date as far as a sentence tells it; `says` is how it stands there. */
export interface DateMention {
  year: number | null;
  month: number | null;
  day: number | null;
  says: string;
}

const kazakhMonths = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const russianMonths = 'январ феврал март апрел ма[йяе] июн июл август сентябр октябр ноябр декабр'.split(' ');
const kk = kazakhMonths.join('|');
const ru = russianMonths.join('|');
const year = '(?:19|20)\\d{2}';

/** Acts are named by date and number; the date is a part of the name, not a statement. */
const acts =
  /(?:от\s+)?\d{1,2}(?:\.\d{1,2}\.|\s+\p{L}+\s+)\d{4}\s*(?:года|г\.)?\s*№\s*\S+|\d{4}\s*жылғы\s*\d{1,2}\s*\p{L}+\s*№\s*\S+|№\s*\S+/giu;
const clauses =
  /(?:стать\p{L}*|пункт\p{L}*|подпункт\p{L}*)\s+\d+(?:\([\d]+\))?|\d+-?(?:1-)?\s?(?:бап|тармақ|тармақша)\p{L}*|\+?\d[\d\s()-]{8,}\d/giu;

const patterns: [RegExp, (found: (string | undefined)[]) => Omit<DateMention, 'says'>][] = [
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})/gu, ([d, m, y]) => ({ day: Number(d), month: Number(m), year: Number(y) })],
  [
    new RegExp(
      `(?:(${year})\\s*(?:жылғы|жылдың|жылы|ж\\.)\\s*)?(?<!\\d)(\\d{1,2})(?:-(?:ші|шы|і))?\\s*(${kk})\\p{L}*`,
      'giu',
    ),
    ([y, d, m]) => ({ year: numberOr(y), month: monthOf(m, kazakhMonths), day: Number(d) }),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:-?го)?\\s+(${ru})\\p{L}*(?:\\s+(${year})(?:\\s*(?:года|году|г\\.))?)?`, 'giu'),
    ([d, m, y]) => ({ year: numberOr(y), month: monthOf(m, russianMonths), day: Number(d) }),
  ],
  [
    new RegExp(`(${year})\\s*(?:жылғы|жылдың|ж\\.)\\s*(${kk})\\p{L}*`, 'giu'),
    ([y, m]) => ({ year: numberOr(y), month: monthOf(m, kazakhMonths), day: null }),
  ],
  [
    new RegExp(`(?<!\\p{L})(${ru})\\p{L}{0,3}\\s+(${year})(?:\\s*(?:года|году|г\\.))?`, 'giu'),
    ([m, y]) => ({ year: numberOr(y), month: monthOf(m, russianMonths), day: null }),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${kk})(?:да|де|та|те|ға|ге|қа|ке|дан|ден|нан|нен|тан|тен|ның|нің|дың|дің|тың|тің|ы|і)?(?!\\p{L})`,
      'giu',
    ),
    ([m]) => ({ year: null, month: monthOf(m, kazakhMonths), day: null }),
  ],
  [
    new RegExp(`(?<=(?:^|\\s)(?:в|к|с|до|за|на|конц[ае]|начал[ае])\\s)(${ru})\\p{L}{0,3}(?!\\p{L})`, 'giu'),
    ([m]) => ({ year: null, month: monthOf(m, russianMonths), day: null }),
  ],
  [
    new RegExp(`(?<!\\d)(${year})(?:\\s*(?:год|г\\.|жыл|ж\\.)\\p{L}*|(?=\\s*[,.]|\\s*$))`, 'giu'),
    ([y]) => ({ year: numberOr(y), month: null, day: null }),
  ],
];

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function monthOf(text: string | undefined, months: string[]): number | null {
  const at = months.findIndex((month) => new RegExp(`^${month}`, 'iu').test(text ?? ''));
  return at === -1 ? null : at + 1;
}

/** Dates of a sentence, and the sentence without them and without the numbers that only name acts, clauses and telephones. */
export function datesIn(sentence: string): { dates: DateMention[]; rest: string } {
  const dates: DateMention[] = [];
  let rest = sentence.replace(acts, ' ').replace(clauses, ' ');
  for (const [pattern, read] of patterns)
    rest = rest.replace(pattern, (says: string, ...groups: unknown[]) => {
      dates.push({
        ...read(
          groups.filter((group) => typeof group !== 'object' && typeof group !== 'number').slice(0, -1) as string[],
        ),
        says: says.trim(),
      });
      return ' ';
    });
  return { dates, rest };
}

/** False when two mentions cannot be one day: something that both tell differs. */
export const mayBeSame = (a: DateMention, b: DateMention): boolean =>
  (['year', 'month', 'day'] as const).every((part) => a[part] === null || b[part] === null || a[part] === b[part]);
