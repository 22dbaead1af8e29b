import { printPdf } from '@baspasoz/pdf';
import { extractText, getDocumentProxy } from 'unpdf';
import { composeDigestMail } from './compose-digest-mail.js';
import type { DigestStory } from './digest-content.js';
import { digestDocument } from './digest-document.js';
import type { Digest } from './stored-digest.js';

const carried = { source: 'Дала хабар', url: 'https://news.example/1', publishedAt: '2026-04-01T05:00:00Z' };
const story: DigestStory = {
  id: '0192f000-0000-7000-8000-000000000001',
  state: 'dismissed',
  title: 'Аудандық аурухана\nүш күн бойы жылусыз тұр',
  language: 'kk',
  severity: 'high',
  score: 0.83,
  quote: 'Туыстары шағымданғанын, бірақ жауап алмағанын айтады.',
  carried,
  first: { ...carried, source: 'Ұлы дала', url: 'https://news.example/0' },
  articles: 3,
  sources: 2,
  reprints: 1,
  isKnown: true,
  deeds: [
    { kind: 'told', at: '2026-04-01T05:01:00Z' },
    {
      kind: 'instructed',
      at: '2026-04-01T05:10:00Z',
      unit: { kk: 'Құқық бөлімі', ru: 'Юридический отдел', en: 'Legal unit' },
      dueOn: '2026-04-02',
      state: 'overdue',
    },
    { kind: 'dismissed', at: '2026-04-01T06:00:00Z', reason: 'resolved' },
  ],
};
const digest: Digest = {
  id: '0192f000-0000-7000-8000-00000000000d',
  slot: 'morning',
  slotAt: new Date('2026-04-02T03:00:00Z'),
  since: new Date('2026-04-01T13:30:00Z'),
  until: new Date('2026-04-02T03:00:01Z'),
  content: {
    stories: { all: 41, items: [story] },
    below: { all: 0, items: [] },
    waves: [
      {
        id: '0192f000-0000-7000-8000-00000000000c',
        counted: 'negative',
        beganAt: '2026-04-01T12:00:00Z',
        endedAt: null,
        articles: 17,
        usual: 1.25,
        bound: 6,
        days: 21,
        windowHours: 3,
      },
    ],
    silent: [{ id: '0192f000-0000-7000-8000-00000000000e', name: 'Вестник', since: '2026-04-01T00:00:00Z' }],
    overdue: {
      all: 1,
      items: [
        {
          kind: 'complaint-overdue',
          pageOf: '0192f000-0000-7000-8000-00000000000f',
          number: 'ДСМ-2026-000017',
          unit: null,
          since: '2026-04-01T13:30:00Z',
          isAcknowledged: false,
        },
      ],
    },
  },
  body: { kk: 'Денсаулық сақтау министрлігі', ru: 'Министерство здравоохранения', en: 'Ministry of Healthcare' },
  timeZone: 'Asia/Almaty',
};
const site = 'https://baspasoz.test';

/** Lines break where the page ends, so the blanks of a sentence are not compared. */
const unwrapped = (text: string): string => text.replace(/\s/g, '');

describe('a digest in words', () => {
  test.each([
    [
      'kk',
      'Таңғы шолу, 02.04.2026 08:00',
      'Құқық бөлімі, мерзімі – 02.04.2026, мерзімі өтті, бөлімше үнсіз',
      'Барлығы 41',
      'Теріс материалдар әдеттегіден көп: 3 сағатта 17',
    ],
    [
      'ru',
      'Утренняя сводка, 02.04.2026 08:00',
      'Юридический отдел, срок 02.04.2026, срок истёк, подразделение молчит',
      'Всего 41',
      'Негативных публикаций больше обычного: 17 за 3 ч',
    ],
    [
      'en',
      'Morning digest, 02.04.2026 08:00',
      'Legal unit, due 02.04.2026, overdue, the unit is silent',
      '41 in all',
      'More negative coverage than usual: 17 in 3 h',
    ],
  ] as const)(
    'tells in %s the same on paper, whole fonts and all, as in the mail',
    async (language, title, done, more, wave) => {
      const { subject, text } = composeDigestMail(digest, language, site);
      expect(subject).toBe(title);
      const document = await getDocumentProxy(Uint8Array.from(await printPdf(digestDocument(digest, language, site))));
      const { text: printed } = await extractText(document, { mergePages: true });
      await document.destroy();
      const shared = [
        done,
        more,
        wave,
        story.quote!,
        'Дала хабар',
        'Ұлы дала',
        'Вестник',
        'ДСМ-2026-000017',
        digest.body![language],
      ];
      for (const part of shared) {
        expect(text).toContain(part);
        expect(unwrapped(printed)).toContain(unwrapped(part));
      }
      expect(unwrapped(printed)).toContain(unwrapped(title));
      expect(text).not.toMatch(/undefined|null|\[object/);
    },
  );

  test('keeps a headline from outside on one line, so that it cannot pass for a line of ours', () => {
    expect(composeDigestMail(digest, 'kk', site).text).toContain('1. Аудандық аурухана үш күн бойы жылусыз тұр\n');
  });
});
