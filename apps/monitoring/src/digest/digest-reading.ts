import type { Language } from '@baspasoz/contracts';
import { plainDate, plainMoment } from '@baspasoz/mail';
import type { Wave } from '../spikes/wave.js';
import { isNothing } from './digest-content.js';
import type { Counted, Deed, DigestStory, OverdueDuty } from './digest-content.js';
import { digestDefaults } from './digest-defaults.js';
import { digestWords } from './digest-words.js';
import type { Digest } from './stored-digest.js';

/** One thing a digest tells, as it is read from top to bottom. */
export interface ReadingItem {
  title: string;
  quote: string | null;
  lines: string[];
  /** Where it is published, and where the body deals with it. */
  links: { text: string; url: string }[];
}

export interface ReadingPart {
  title: string;
  note: string | null;
  items: ReadingItem[];
  /** What is not shown of it; null when everything is. */
  more: string | null;
}

/** A digest in one language, before it becomes a mail or a paper. */
export interface DigestReading {
  title: string;
  body: string;
  period: string;
  /** Said when there is nothing to report; null otherwise. */
  nothing: string | null;
  minutes: number;
  parts: ReadingPart[];
}

type Reader = (digest: Digest, language: Language, publicUrl: string) => DigestReading;

const SCORES: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

const pageOf: Record<OverdueDuty['kind'], (id: string) => string> = {
  'deadline-breached': (id) => `/requests/${id}`,
  'complaint-overdue': (id) => `/requests/${id}`,
  'official-message-overdue': (id) => `/stories/${id}`,
  'section-stale': () => '/publications',
  'accreditation-term-breached': (id) => `/accreditations/${id}`,
  'instruction-overdue': () => '/inbox',
};

/** Minutes it takes to read, at least one. */
export const minutesToRead = (texts: readonly string[]): number =>
  Math.max(1, Math.ceil(texts.join(' ').split(/\s+/u).filter(Boolean).length / digestDefaults.wordsPerMinute));

/** A digest as it is read in one language. Pure. */
export const readDigest: Reader = (digest, language, publicUrl) => {
  const { content, timeZone } = digest;
  const words = digestWords[language];
  const moment = (iso: string): string => plainMoment(new Date(iso), timeZone);
  const score = new Intl.NumberFormat(SCORES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  const done = (deed: Deed): string => {
    const said = `${words.deed[deed.kind]} ${moment(deed.at)}`;
    if (deed.kind === 'dismissed') return `${said} (${words.reason[deed.reason] ?? deed.reason})`;
    if (deed.kind !== 'instructed') return said;
    const state = deed.state ? `, ${words.instruction[deed.state] ?? deed.state}` : '';
    return `${said}: ${words.instructed(deed.unit[language], plainDate(deed.dueOn))}${state}`;
  };
  const story = (one: DigestStory): ReadingItem => {
    const isFirst = one.first.url === one.carried.url;
    const isShown = one.state !== 'quiet';
    return {
      title: one.title,
      quote: one.quote !== null && one.quote !== one.title ? one.quote : null,
      lines: [
        [one.severity && words.severity[one.severity], words.score(score.format(one.score)), one.isKnown && words.known]
          .filter(Boolean)
          .join(', '),
        words.carried(one.carried.source, moment(one.carried.publishedAt)),
        ...(isFirst ? [] : [words.first(one.first.source, moment(one.first.publishedAt))]),
        words.spread(one.sources, one.articles, one.reprints),
        ...(isShown ? [one.deeds.length === 0 ? words.nobodyActed : one.deeds.map(done).join('; ')] : []),
      ],
      links: [
        { text: one.carried.source, url: one.carried.url },
        ...(isShown ? [{ text: words.story, url: new URL(`/stories/${one.id}`, publicUrl).href }] : []),
      ],
    };
  };
  const usual = new Intl.NumberFormat(SCORES[language], { maximumFractionDigits: 1 });
  const wave = (one: Wave): ReadingItem => ({
    title: words.wave[one.counted](one.articles, one.windowHours),
    quote: null,
    lines: [
      words.usual(usual.format(one.usual), one.bound),
      one.endedAt ? words.waveEnded(moment(one.endedAt)) : words.waveBegan(moment(one.beganAt)),
    ],
    links: [{ text: words.waves, url: new URL(`/spikes/${one.id}`, publicUrl).href }],
  });
  const duty = (one: OverdueDuty): ReadingItem => ({
    title: words.duty[one.kind](one.number ?? '', one.unit?.[language] ?? ''),
    quote: null,
    lines: [[words.since(moment(one.since)), !one.isAcknowledged && words.notAcknowledged].filter(Boolean).join('; ')],
    links: [{ text: one.number ?? '', url: new URL(pageOf[one.kind](one.pageOf), publicUrl).href }],
  });
  const part = <Item>(
    title: string,
    { all, items }: Counted<Item>,
    read: (item: Item) => ReadingItem,
    note: string | null = null,
  ): ReadingPart => ({
    title,
    note,
    items: items.map(read),
    more: all > items.length ? words.more(items.length, all) : null,
  });
  const { waves = [] } = content;
  const silent = { all: content.silent.length, items: content.silent };
  const parts = [
    part(words.waves, { all: waves.length, items: waves }, wave),
    part(words.stories, content.stories, story),
    part(words.overdue, content.overdue, duty),
    part(words.below, content.below, story, words.belowNote),
    part(words.silent, silent, ({ id, name, since }) => ({
      title: name,
      quote: null,
      lines: [moment(since)],
      links: [{ text: name, url: new URL(`/sources/${id}`, publicUrl).href }],
    })),
  ].filter(({ items }) => items.length > 0);
  const read = parts.flatMap(({ items }) => items.flatMap(({ title, quote, lines }) => [title, quote ?? '', ...lines]));
  return {
    title: `${words.title[digest.slot]}, ${moment(digest.slotAt.toISOString())}`,
    body: digest.body?.[language] ?? '',
    period: words.period(moment(digest.since.toISOString()), moment(digest.until.toISOString())),
    nothing: isNothing(content) ? words.nothing : null,
    minutes: minutesToRead(read),
    parts,
  };
};
