import { sharedProblems } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { DisclosureForm } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { lastNewAnswer } from '../complaint/last-new-answer.js';
import { findPersonalData } from '../domain/personal-data/find-personal-data.js';
import type { Finding, KnownPerson } from '../domain/personal-data/find-personal-data.js';
import { removePersonalData } from '../domain/personal-data/remove-personal-data.js';
import { plainLine, plainText } from '../domain/plain-text.js';
import { problems } from '../problems.js';
import { searchVector } from '../search/search-vector.js';

export const registerFields = ['heading', 'question', 'answer'] as const;
type RegisterField = (typeof registerFields)[number];

/** The texts of an entry. An entry without consent has a heading only. */
export interface RegisterTexts {
  heading: string;
  question: string | null;
  answer: string | null;
}

/** The letter and the decision as they are, a new answer in place of what it replaced, with what is known of the requester. */
export interface RegisterSource extends KnownPerson {
  language: Language;
  subject: string;
  text: string;
  decision: string;
  /** The complaint after which the decision was given; null for the first. */
  complaintId: string | null;
}

export async function registerSource(tx: TenantTx, requestId: string): Promise<RegisterSource> {
  const [row] = await tx.query<RegisterSource>(
    `select r.language, r.subject, r.text, concat_ws(E'\n\n', coalesce(n.answer, a.text, f.reasoning, ''),
         (select string_agg(concat_ws(': ', w.what ->> l.of, w.reasoning ->> l.of), E'\n\n' order by w.place)
          from withheld_part w where w.request_id = r.id and w.complaint_id is not distinct from n.id)) as decision,
       n.id as "complaintId", r.requester_name as name, r.requester_outlet as outlet, r.requester_email as email, r.requester_phone as phone
     from media_request r left join answer a on a.request_id = r.id left join refusal f on f.request_id = r.id
     left join lateral (${lastNewAnswer('r.id')}) n on true
     cross join lateral (select coalesce(n.answer_language, a.language, r.language) as of) l
     where r.id = $1 and r.body_id = $2`,
    [requestId, tx.bodyId],
  );
  if (!row) throw problems['request-not-found']();
  return row;
}

/** What the entry might say: the texts with everything replaced that looks like personal data. Nothing of it is public. */
export function suggestedTexts(source: RegisterSource, form: DisclosureForm): RegisterTexts {
  const clean = (text: string) => removePersonalData(text, findPersonalData(text, source), source.language);
  return {
    heading: clean(source.subject),
    question: form === 'full' ? clean(source.text) : null,
    answer: form === 'full' ? clean(source.decision) : null,
  };
}

/** The words of an entry, for the search of the register: of what is shown and of nothing else. */
export const registerWords = ({ heading, question, answer }: RegisterTexts): string =>
  searchVector([
    { text: heading, weight: 'A' },
    { text: question, weight: 'B' },
    { text: answer, weight: 'C' },
  ]);

/** A finding in one of the fields. */
export interface FieldFinding extends Finding {
  field: RegisterField;
}

/**
 * The texts as they will stand in the register. An officer has confirmed them; what still looks like personal data has to be named one by
 * one as what it is not (a reception's telephone, an official's name).
 * Problems: `invalid-input` for a text that is missing, `register-personal-data` for findings that nobody has vouched for.
 */
export function confirmedTexts(
  typed: { heading: string; question?: string; answer?: string; kept?: string[] },
  form: DisclosureForm,
  source: RegisterSource,
): RegisterTexts {
  const texts: RegisterTexts = {
    heading: plainLine(typed.heading),
    question: form === 'full' ? plainText(typed.question ?? '') : null,
    answer: form === 'full' ? plainText(typed.answer ?? '') : null,
  };
  const missing = registerFields.filter((field) => texts[field] === '');
  if (missing.length > 0)
    throw sharedProblems['invalid-input'](
      {},
      missing.map((field) => ({ field, code: 'required' })),
    );
  const open = findingsIn(texts, source).filter(({ text }) => !typed.kept?.includes(text));
  if (open.length > 0)
    throw problems['register-personal-data'](
      { found: open.map(({ text }) => `«${text}»`).join(', ') },
      open.map(({ field, text }) => ({ field, code: 'personal-data', params: { text }, texts: asFound })),
    );
  return texts;
}

/** The words themselves: whoever vouches for them sends them back in `kept`. */
const asFound = { kk: '{text}', ru: '{text}', en: '{text}' };

const findingsIn = (texts: RegisterTexts, known: KnownPerson): FieldFinding[] =>
  registerFields.flatMap((field) =>
    findPersonalData(texts[field] ?? '', known).map((finding) => ({ ...finding, field })),
  );
