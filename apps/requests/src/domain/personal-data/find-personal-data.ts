import { patterns } from './patterns.js';
import type { PersonalDataKind } from './patterns.js';

/** A place in a text that may tell who somebody is; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Finding {
  kind: PersonalDataKind;
  start: number;
  end: number;
  text: string;
}

/** What is known of the requester: wherever it stands in a text, it is theirs. */
export interface KnownPerson {
  name: string;
  outlet: string | null;
  email: string | null;
  phone: string | null;
}

export const nobody: KnownPerson = { name: '', outlet: null, email: null, phone: null };

/** Finds what may be personal data in a Kazakh, Russian or English text, in order and without overlaps. Pure; knows no database. */
export function findPersonalData(text: string, known: KnownPerson = nobody): Finding[] {
  const found = [...byPattern(text), ...ofKnown(text, known)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of found) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) kept.push(finding);
    else if (finding.end > last.end) {
      last.end = finding.end;
      last.text = text.slice(last.start, last.end);
    }
  }
  return kept;
}

function* byPattern(text: string): Generator<Finding> {
  for (const { kind, find } of patterns)
    for (const match of text.matchAll(find)) {
      const [start, end] = match.indices?.groups?.['it'] ?? [match.index, match.index + match[0].length];
      const finding = { kind, start, end, text: text.slice(start, end) };
      if (kind !== 'card' || passesLuhn(finding.text)) yield finding;
    }
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A name's words with up to three letters of a case ending; the other values as they are. */
function* ofKnown(text: string, { name, outlet, email, phone }: KnownPerson): Generator<Finding> {
  const words = name.split(/\s+/).filter((part) => part.length > 2);
  // Without the prefix of the country, which is written in several ways or left out.
  const digits = phone?.replace(/\D/g, '').slice(-10) ?? '';
  const wanted: [PersonalDataKind, string][] = [
    ...words.map((part): [PersonalDataKind, string] => ['name', `${escaped(part)}\\p{Ll}{0,3}`]),
    ...(outlet ? [['outlet', escaped(outlet)] as [PersonalDataKind, string]] : []),
    ...(email ? [['e-mail', escaped(email)] as [PersonalDataKind, string]] : []),
    ...(digits.length > 4 ? [['phone', [...digits].join('\\D{0,2}')] as [PersonalDataKind, string]] : []),
  ];
  for (const [kind, source] of wanted)
    for (const match of text.matchAll(
      new RegExp(`${kind === 'phone' ? '' : '(?<![\\p{L}\\p{N}])'}${source}(?![\\p{L}\\p{N}])`, 'giu'),
    ))
      yield { kind, start: match.index, end: match.index + match[0].length, text: match[0] };
}

/** Check digit of payment cards (ISO/IEC 7812-1): a long number that fails it is some other number. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
