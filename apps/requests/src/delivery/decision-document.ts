import type { Language } from '@baspasoz/contracts';
import { ink, sheet } from '@baspasoz/pdf';
import type { Content } from '@baspasoz/pdf';
import { decisionPaperWords } from './decision-paper-words.js';

/** An answer or a refusal as its paper shows it. Dates are `DD.MM.YYYY`; everything else is in the letter's language. */
export interface DecisionPaper {
  kind: 'answer' | 'refusal';
  language: Language;
  body: string;
  number: string;
  subject: string;
  receivedOn: string;
  decidedOn: string;
  /** To whom: the outlet or the name. */
  addressee: string;
  ground: string | null;
  text: string;
  withheld: readonly { what: string; ground: string; clause: string; reasoning: string }[];
  /** The bodies it is given jointly with, each with the day of its position. */
  jointWith: readonly string[];
  /** Sources of what it states. */
  sources: readonly string[];
  legalReference: string;
  appealText: string;
  files: readonly { name: string; sha256: string }[];
}

/** The letter on A4, as it is signed and posted or handed over. Pure. */
export function decisionDocument(paper: DecisionPaper): ReturnType<typeof sheet> {
  const words = decisionPaperWords[paper.language];
  const title = words.title[paper.kind];
  return sheet({
    title: `${title} ${paper.number}`,
    content: [
      { text: paper.body, bold: true, fontSize: 12 },
      {
        columns: [
          { text: `${paper.decidedOn}\n${words.number} ${paper.number}`, color: ink.muted },
          { text: paper.addressee, alignment: 'right' },
        ],
        margin: [0, 10, 0, 16],
      },
      { text: title, fontSize: 15, bold: true, margin: [0, 0, 0, 6] },
      {
        text: words.about(paper.receivedOn, paper.subject),
        color: ink.muted,
        margin: [0, 0, 0, 12],
      },
      ...(paper.jointWith.length > 0
        ? [{ text: `${words.jointly}: ${paper.jointWith.join('; ')}`, margin: [0, 0, 0, 8] } satisfies Content]
        : []),
      ...(paper.ground ? [{ text: `${words.ground}: ${paper.ground}`, margin: [0, 0, 0, 8] } satisfies Content] : []),
      ...paper.text.split(/\n+/).map((text): Content => ({ text, margin: [0, 0, 0, 6] })),
      ...paper.withheld.map((part): Content => ({
        text: `${words.withheld}: ${part.what}. ${[part.ground, part.clause].filter(Boolean).join(', ')}. ${part.reasoning}`,
        margin: [0, 4, 0, 4],
      })),
      ...list(words.sources, paper.sources),
      { text: paper.legalReference, margin: [0, 10, 0, 6] },
      { text: paper.appealText, margin: [0, 0, 0, 6] },
      ...list(
        words.files,
        paper.files.map(({ name, sha256 }) => `${name}\n${sha256}`),
      ),
      {
        columns: [
          { text: `${words.signature}\n\n______________________`, margin: [0, 28, 0, 0] },
          { text: `${words.received}\n\n______________________`, margin: [0, 28, 0, 0] },
        ],
        unbreakable: true,
      },
    ],
  });
}

const list = (title: string, lines: readonly string[]): Content[] =>
  lines.length === 0
    ? []
    : [
        { text: title, bold: true, margin: [0, 10, 0, 4] },
        { stack: lines.map((text) => ({ text })), fontSize: 9 },
      ];
