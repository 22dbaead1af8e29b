import type { Language } from '@baspasoz/contracts';
import { answerClause } from '@baspasoz/law';
import type { LocalizedText, RequestKind } from '@baspasoz/law';
import type { AnswerForm, WishedForm } from './answer-form.js';
import { answerFault } from './check-answer.js';
import { claimsOf } from './claims.js';
import type { ClaimMark } from './claims.js';
import { checkWords } from './check-words.js';
import type { CheckCode } from './check-words.js';
import { openQuestions } from './open-questions.js';
import { isWrittenIn } from './text-language.js';
import { personalDataIn } from './third-persons.js';
import type { WithheldPart } from './withheld-part.js';

/** Whether a second pair of eyes has approved the text as it stands. */
export type SecondEyes = 'approved' | 'waiting' | 'not-asked';

export interface DraftInHand {
  kind: 'answer' | 'refusal' | 'new-answer';
  /** A new answer that satisfies a complaint here, so that what is changed has to be said. */
  satisfies: boolean;
  request: { kind: RequestKind; language: Language; text: string; phone: string | null; wishedForm: WishedForm | null };
  texts: Partial<Record<Language, string>>;
  marks: readonly ClaimMark[];
  groundCode: string | null;
  resolution: string | null;
  withheld: readonly WithheldPart[];
  /** Grounds on which places are hidden in the files of the answer. */
  hiddenOn: readonly { code: string; label: LocalizedText }[];
  form: AnswerForm;
  oralTopic: string | null;
  closing: { legalReference: string; appealText: string };
  secondEyes: SecondEyes;
  /** The body's chain demands approval for this kind of decision. */
  approvalDemanded: boolean;
}

/** One check of a draft. A failed one that blocks stops the sending; one that warns is for the officer to weigh. */
export interface DraftCheck {
  code: CheckCode;
  severity: 'block' | 'warn';
  passed: boolean;
  words: LocalizedText;
  clause: LocalizedText | null;
  /** What exactly, in the draft's or the request's own words. */
  about: string[];
}

type Found = { passed: boolean; about?: string[]; severity?: 'warn' | 'block' };
type Check = { severity: 'block' | 'warn'; clause?: string; find: (draft: DraftInHand) => Found | null };

const mainText = ({ texts, request }: DraftInHand): string => texts[request.language] ?? '';
const allText = ({ texts, withheld }: DraftInHand): string =>
  [texts, ...withheld.flatMap(({ what, reasoning }) => [what, reasoning])]
    .flatMap((each) => Object.values(each))
    .join('\n');
const link = /(?:https?:\/\/|www\.)\S+/giu;
const elsewhere = /(?:сайт|ресурс|по ссылке|сілтеме|тұғырнама|website|by the link)/iu;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;

/** So few words beside a link tell nothing themselves. */
const fewWords = 25;
const reasonedFrom = 5;

/** In every language the answer is given in, a part says what is withheld, and why in more than a few words. */
const isReasoned = ({ what, reasoning }: WithheldPart, languages: readonly Language[]): boolean =>
  languages.every((language) => {
    const why = reasoning[language] ?? '';
    return Boolean(what[language]?.trim()) && wordsIn(why) >= reasonedFrom && isWrittenIn(language, why);
  });

const checks: Record<CheckCode, Check> = {
  language: {
    severity: 'block',
    clause: 'language',
    find: ({ request, texts }) => {
      const state = request.kind === 'appeal' && Boolean(texts.kk?.trim());
      return { passed: Boolean(texts[request.language]?.trim()) || state };
    },
  },
  'text-language': {
    severity: 'block',
    clause: 'language',
    find: ({ request, texts }) => {
      const wrong = (Object.entries(texts) as [Language, string][]).filter(([language, text]) => {
        if (text.trim() === '') return false;
        const isMain = language === request.language;
        return isMain ? answerFault(request, { language, text }) !== null : !isWrittenIn(language, text);
      });
      return { passed: wrong.length === 0, about: wrong.map(([language]) => language) };
    },
  },
  sources: {
    severity: 'block',
    find: ({ kind, texts, marks }) => {
      if (kind === 'refusal') return null; // the ground is its source
      const bare = claimsOf(texts, marks).filter(({ signs, mark }) => signs.length > 0 && !mark);
      return { passed: bare.length === 0, about: bare.map(({ sentence }) => sentence) };
    },
  },
  reasoning: {
    severity: 'block',
    clause: 'reasoning',
    find: (draft) => {
      const { kind, groundCode } = draft;
      if (kind !== 'refusal') return null;
      return { passed: groundCode !== null && wordsIn(mainText(draft)) >= reasonedFrom };
    },
  },
  withheld: {
    severity: 'block',
    clause: 'reasoning',
    find: ({ withheld, texts, request }) => {
      if (withheld.length === 0) return null;
      const written = (Object.keys(texts) as Language[]).filter((language) => texts[language]?.trim());
      const bare = withheld.filter((part) => !isReasoned(part, written.length > 0 ? written : [request.language]));
      return { passed: bare.length === 0, about: bare.flatMap(({ what }) => Object.values(what).slice(0, 1)) };
    },
  },
  hidden: {
    severity: 'block',
    clause: 'reasoning',
    find: ({ hiddenOn, withheld, request }) => {
      if (hiddenOn.length === 0) return null;
      const untold = hiddenOn.filter(({ code }) => !withheld.some(({ groundCode }) => groundCode === code));
      return { passed: untold.length === 0, about: untold.map(({ label }) => label[request.language]) };
    },
  },
  resolution: {
    severity: 'block',
    clause: 'reasoning',
    find: ({ satisfies, resolution, request }) =>
      satisfies ? { passed: Boolean(resolution) && isWrittenIn(request.language, resolution ?? '') } : null,
  },
  'in-full': {
    severity: 'warn',
    clause: 'in-full',
    find: ({ satisfies, withheld }) => (satisfies && withheld.length > 0 ? { passed: false } : null),
  },
  'legal-reference': {
    severity: 'block',
    clause: 'legal-reference',
    find: ({ closing }) => ({ passed: closing.legalReference !== '' }),
  },
  'appeal-text': {
    severity: 'block',
    clause: 'appeal-text',
    find: ({ closing }) => ({ passed: closing.appealText !== '' }),
  },
  'oral-form': {
    severity: 'block',
    clause: 'oral-form',
    find: ({ form, oralTopic }) => (form === 'oral' ? { passed: oralTopic !== null } : null),
  },
  'wished-form': {
    severity: 'warn',
    clause: 'wished-form',
    find: ({ form, request: { wishedForm } }) => (wishedForm ? { passed: form === wishedForm } : null),
  },
  'second-eyes': {
    severity: 'warn',
    find: ({ secondEyes, approvalDemanded }) => ({
      passed: secondEyes === 'approved',
      severity: approvalDemanded || secondEyes === 'waiting' ? 'block' : 'warn',
    }),
  },
  'link-only': {
    severity: 'warn',
    clause: 'reasoning',
    find: (draft) => {
      const text = mainText(draft);
      const links = text.match(link) ?? [];
      const rest = text.replace(link, '');
      const isLinkOnly = (links.length > 0 || elsewhere.test(text)) && wordsIn(rest) < fewWords;
      return { passed: !isLinkOnly, about: isLinkOnly ? links : [] };
    },
  },
  questions: {
    severity: 'warn',
    find: (draft) => {
      if (draft.kind === 'refusal' || mainText(draft).trim() === '') return null;
      const open = openQuestions(draft.request.text, allText(draft));
      return { passed: open.length === 0, about: open.map(({ question }) => question) };
    },
  },
  'personal-data': {
    severity: 'warn',
    find: (draft) => {
      const seen = personalDataIn(allText(draft), draft.request.phone);
      return { passed: seen.length === 0, about: seen.map(({ value }) => value) };
    },
  },
};

/** Everything a draft is checked for before it goes out, in the order the officer reads it. Pure. */
export function checkDraft(draft: DraftInHand): DraftCheck[] {
  return (Object.entries(checks) as [CheckCode, Check][]).flatMap(([code, { severity, clause, find }]) => {
    const found = find(draft);
    if (!found) return [];
    return [
      {
        code,
        severity: found.severity ?? severity,
        passed: found.passed,
        words: checkWords[code][found.passed ? 'passed' : 'failed'],
        clause: clause ? answerClause(clause) : null,
        about: found.about ?? [],
      },
    ];
  });
}

/** The codes that stop the sending. */
export const blocking = (found: readonly DraftCheck[]): DraftCheck[] =>
  found.filter(({ passed, severity }) => !passed && severity === 'block');
