import { generateAtomFeed } from 'feedsmith';
import type { Language } from '@baspasoz/contracts';
import { localDate } from '@baspasoz/law';
import { plainDate } from '@baspasoz/mail';
import type { PublicEntry } from '../../register/public-entry.js';
import type { RegisterBody } from '../../register/public-register.js';

interface FeedWords {
  title(body: string): string;
  withdrawn: string;
  /** A new answer was given on a day, and its text is not here yet. */
  renewed(day: string): string;
  /** What stands for the texts of an entry without consent. */
  outcome: Record<'answered' | 'refused', string>;
}

const words: Record<Language, FeedWords> = {
  kk: {
    title: (body) => `${body}: жауап берілген сұрау салулардың тізілімі`,
    withdrawn: 'Жазба тізілімнен алып тасталды',
    renewed: (day) => `Шағымнан кейін жаңа жауап берілді (${day}); оның мәтіні жариялауға дайындалып жатыр.`,
    outcome: { answered: 'Жауап берілді', refused: 'Бас тартылды' },
  },
  ru: {
    title: (body) => `${body}: реестр запросов, на которые дан ответ`,
    withdrawn: 'Запись снята с реестра',
    renewed: (day) => `${day} после жалобы дан новый ответ; его текст готовится к публикации.`,
    outcome: { answered: 'Дан ответ', refused: 'Отказано' },
  },
  en: {
    title: (body) => `${body}: register of answered requests`,
    withdrawn: 'The entry was withdrawn from the register',
    renewed: (day) => `A new answer was given after a complaint on ${day}; its text is being prepared.`,
    outcome: { answered: 'Answered', refused: 'Refused' },
  },
};

const html = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br/>')}</p>`)
    .join('');

/** What XML 1.0 cannot hold is left out. */
const xmlText = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/**
 * The latest entries as an Atom feed (RFC 4287), with the pages they stand on. Each text keeps its own language; only the frame is in the
 * reader's.
 *
 * @param origin where readers find the web
 */
export function registerFeed(body: RegisterBody, entries: PublicEntry[], language: Language, origin: string): string {
  const say = words[language];
  const page = new URL(`/${language}/register/${body.id}`, origin).href;
  const self = new URL(`/api/requests/public/bodies/${body.id}/register/feed.atom?language=${language}`, origin).href;
  return generateAtomFeed({
    id: `urn:uuid:${body.id}`,
    title: { value: say.title(body.name[language]) },
    updated: entries.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), new Date(0)),
    authors: [{ name: body.name[language] }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html', hreflang: language },
    ],
    entries: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      title: { value: xmlText(`${entry.number}: ${entry.heading ?? say.withdrawn}`) },
      published: entry.publishedAt,
      updated: entry.updatedAt,
      links: [{ href: `${page}/${entry.id}`, rel: 'alternate', type: 'text/html' }],
      content: { type: 'html', value: xmlText(contentOf(entry, say, body.timeZone)) },
    })),
  });
}

function contentOf(
  { question, answer, state, groundLabel, language, withdrawnAt, notes, renewedAt, isBehind }: PublicEntry,
  say: FeedWords,
  timeZone: string,
) {
  const outcome = state === 'refused' ? say.outcome.refused : say.outcome.answered;
  const texts =
    question === null || answer === null
      ? [withdrawnAt ? say.withdrawn : [outcome, groundLabel?.[language]].filter(Boolean).join(': ')]
      : [question, answer];
  const renewed = isBehind && renewedAt ? [say.renewed(plainDate(localDate(renewedAt, timeZone)))] : [];
  return [...renewed, ...texts, ...notes.map(({ note }) => note)].map(html).join('<hr/>');
}
