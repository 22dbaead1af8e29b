import { plainDate, plainMoment, termWords } from '@baspasoz/mail';
import { ink, sheet } from '@baspasoz/pdf';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { ReceiptFacts } from './receipt-facts.js';
import { receiptWords } from './receipt-words.js';
import { whyThisClock } from './why-this-clock.js';

/** As many days as stand beside each other on A4, and the points of each: with its padding and lines, ten more, they fill the margins. */
const daysInRow = 9;
const dayWidth = 45;

/** The receipt in the language of the request, on one page of A4 unless the term or the files are many. Pure. */
export function receiptDocument(facts: ReceiptFacts): TDocumentDefinitions {
  const { language, clock, timeZone } = facts;
  const words = receiptWords[language];
  const post = facts.acceptedBy.post[language];
  const acceptedBy = [facts.acceptedBy.automatic ? null : facts.acceptedBy.name, post].filter(Boolean).join(', ');
  const length = termWords(clock.term.value, clock.term.unit, language);
  const rows: [string, string][] = [
    [words.number, facts.number],
    [words.subject, facts.subject],
    [words.receivedAt, plainMoment(facts.receivedAt, timeZone)],
    [words.registeredOn, plainDate(facts.registeredOn)],
    [words.acceptedBy, acceptedBy],
    [words.dueAt, plainMoment(facts.dueAt, timeZone)],
  ];
  return sheet({
    title: `${words.title} ${facts.number}`,
    content: [
      { text: facts.body[language], color: ink.muted },
      { text: words.title, fontSize: 17, bold: true, margin: [0, 4, 0, 14] },
      {
        columns: [
          { width: '*', stack: rows.map(([name, value]) => fact(name, value)) },
          {
            width: 130,
            stack: [
              { qr: facts.statusPage, fit: 120, foreground: ink.text },
              { text: words.follow, color: ink.muted, fontSize: 8, margin: [0, 6, 0, 0] },
            ],
          },
        ],
        columnGap: 20,
      },
      { text: words.term, bold: true, margin: [0, 12, 0, 6] },
      ...strip(facts),
      {
        text: [length, clock.term.clause[language]].filter(Boolean).join(', '),
        color: ink.muted,
        margin: [0, 6, 0, 0],
      },
      { text: whyThisClock(clock, language), color: ink.muted, margin: [0, 3, 0, 0] },
      ...list(
        words.skipped,
        clock.skipped.map((day) => `${plainDate(day.date)}  ${day.reason[language]}`),
      ),
      ...list(
        words.files,
        facts.files.map(({ name, sha256 }) => `${name}\n${sha256}`),
      ),
      { text: facts.statusPage, link: facts.statusPage, color: ink.blue, fontSize: 8, margin: [0, 16, 0, 0] },
    ],
  });
}

const fact = (name: string, value: string): Content => ({
  stack: [
    { text: name, color: ink.muted, fontSize: 8.5 },
    { text: value, margin: [0, 0, 0, 8] },
  ],
});

const list = (title: string, lines: readonly string[]): Content[] =>
  lines.length === 0
    ? []
    : [
        { text: title, bold: true, margin: [0, 14, 0, 4] },
        { stack: lines.map((text) => ({ text })), fontSize: 9 },
      ];

/** The days of the clock, each with its date and what it is: the same strip as on the status page. */
function strip({ clock, language }: ReceiptFacts): Content[] {
  const words = receiptWords[language];
  const cells = clock.days.map((day): TableCell => {
    const isDue = day.kind === 'due';
    const isFilled = day.kind === 'counted' || day.kind === 'extension';
    const weekday = words.weekdays[new Date(`${day.date}T00:00:00Z`).getUTCDay()] ?? '';
    return {
      stack: [
        { text: plainDate(day.date).slice(0, 5), bold: true },
        { text: weekday, fontSize: 8 },
        { text: words.days[day.kind], fontSize: 6.5 },
      ],
      alignment: 'center',
      fillColor: isDue ? '#fff4e3' : isFilled ? ink.blue : ink.pale,
      color: isDue ? ink.amber : isFilled ? '#ffffff' : ink.muted,
      margin: [0, 3, 0, 3],
    };
  });
  const rows = Array.from({ length: Math.ceil(cells.length / daysInRow) }, (_, row) =>
    cells.slice(row * daysInRow, (row + 1) * daysInRow),
  );
  return rows.map((row) => ({
    table: { widths: row.map(() => dayWidth), body: [row] },
    layout: { hLineColor: () => '#ffffff', vLineColor: () => '#ffffff', hLineWidth: () => 2, vLineWidth: () => 2 },
  }));
}
