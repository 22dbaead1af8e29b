import fc from 'fast-check';
import { readTable } from './read-table.js';

const ZONE = 'Asia/Almaty';

describe('a table another monitor exports', () => {
  test('is read with its columns in Kazakh, Russian or English, whatever stands between the cells', () => {
    const tables = [
      'Басылым;Тақырып;Мәтін;Сілтеме;Күні\nДала хабар;Жылу жоқ;Аурухана суық;https://dala.example/1;24.03.2026 10:30',
      'Издание,Заголовок,Текст,Ссылка,Дата\n"Дала хабар","Жылу жоқ","Аурухана суық",https://dala.example/1,"24.03.2026, 10:30"',
      '\uFEFFSource\tTitle\tText\tURL\tPublished\nДала хабар\tЖылу жоқ\tАурухана суық\thttps://dala.example/1\t2026-03-24T10:30:00+05:00',
    ];
    for (const table of tables)
      expect(readTable(table, ZONE)).toEqual({
        kind: 'read',
        faults: [],
        articles: [
          {
            outlet: 'Дала хабар',
            medium: 'site',
            url: 'https://dala.example/1',
            title: 'Жылу жоқ',
            text: 'Аурухана суық',
            publishedAt: new Date('2026-03-24T05:30:00Z'),
          },
        ],
      });
  });

  test('gives back the very texts that were written into it, commas, quotes and line breaks among them', () => {
    const said = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(said, said, said), { minLength: 1 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, mark) => {
          const table = [['outlet', 'title', 'text'], ...rows].map((row) => row.map(cell).join(mark)).join('\n');
          const read = readTable(table, ZONE);
          if (read.kind !== 'read') throw new Error(read.kind);
          expect(read.articles.map(({ outlet, title, text }) => [outlet, title, text])).toEqual(rows);
        },
      ),
    );
  });

  test('names the row and the column of what cannot be taken, and gives the rest', () => {
    const head = 'outlet;medium;title;url;date';
    const rows = [
      ';site;Без издания;;',
      'Арна;голубиная почта;Заголовок;;',
      'Арна;тв;Заголовок;;31.02.2026',
      'Арна;тв;Заголовок;javascript:alert(1);',
      'Арна;тв;;;',
      'Арна;тв;Эфир о больнице;;24.03.2026',
    ];
    expect(readTable([head, ...rows].join('\n'), ZONE)).toEqual({
      kind: 'read',
      faults: [
        { row: 2, column: 'outlet', fault: 'outlet-missing' },
        { row: 3, column: 'medium', fault: 'unknown-medium' },
        { row: 4, column: 'publishedAt', fault: 'unreadable-date' },
        { row: 5, column: 'url', fault: 'not-a-web-address' },
        { row: 6, column: 'title', fault: 'nothing-to-read' },
      ],
      articles: [
        {
          outlet: 'Арна',
          medium: 'broadcast',
          url: null,
          title: 'Эфир о больнице',
          text: '',
          publishedAt: new Date('2026-03-24T07:00:00Z'),
        },
      ],
    });
  });

  test('without outlet or title in its head says which', () => {
    expect(readTable('Дата;Текст\n1;2', ZONE)).toEqual({ kind: 'columns-missing', columns: ['outlet', 'title'] });
  });

  test('with a quote that nobody closed says from which line on it cannot be read', () => {
    expect(readTable('outlet;title\nА;Б\nВ;"Г', ZONE)).toMatchObject({ kind: 'unreadable', row: 3 });
  });

  test('of any text at all is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (head, body) => {
        expect(['read', 'unreadable', 'columns-missing']).toContain(readTable(`${head}\n${body}`, ZONE).kind);
        expect(['read', 'unreadable']).toContain(readTable(`outlet;title;date;url;medium\n${body}`, ZONE).kind);
      }),
      { numRuns: 500 },
    );
  });
});
