import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { clockStrip, plainDate, plainMoment, termWords } from '@baspasoz/mail';
import type { JointBody } from '../aggregate/joint-bodies.js';
import type { WithheldView } from '../aggregate/withheld-view.js';
import type { OwnerKind } from '../attachments/attachment.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { whyThisClock } from '../receipt/why-this-clock.js';
import type { LetterKind } from './letter.js';
import type { LetterFacts, WithheldFacts } from './words/letter-words.js';

export interface LetterQuestion {
  kind: LetterKind;
  /** Which of several redirections or questions it tells of. */
  aboutId?: string | null;
  request: RequestDetail;
  body: LocalizedText;
  timeZone: string;
  /** The letter carries the files of the decision. */
  encloses: boolean;
}

/** What every letter says of the request, in words. */
export function factsOf({ request, body, timeZone, encloses }: LetterQuestion, language: Language): LetterFacts {
  const { clock, acceptedBy } = request;
  return {
    body: body[language],
    number: request.number,
    subject: request.subject,
    receivedAt: plainMoment(request.receivedAt, timeZone),
    registeredOn: plainDate(request.registeredOn),
    acceptedBy: [acceptedBy.automatic ? body[language] : acceptedBy.name, acceptedBy.post[language]]
      .filter(Boolean)
      .join(', '),
    dueOn: plainDate(request.dueOn),
    term: termWords(clock.term.value, clock.term.unit, language),
    clause: clock.term.clause[language],
    why: whyThisClock(clock, language),
    strip: clockStrip(clock),
    skipped: clock.skipped.map((day) => `  ${plainDate(day.date)}  ${day.reason[language]}`),
    defects: request.formalDefects,
    files: filesOf({ request }, 'answer'),
    mayChoose: request.registerChoice === null,
    cameFrom: cameFromOf(request, language),
    encloses,
  };
}

function cameFromOf({ proceedings: { redirectedFrom } }: RequestDetail, language: Language): LetterFacts['cameFrom'] {
  return redirectedFrom && { body: redirectedFrom.name[language], number: redirectedFrom.number };
}

/** @param ownerId which of several it belongs to, as a new answer to its complaint */
export const filesOf = ({ request }: Pick<LetterQuestion, 'request'>, owner: OwnerKind, ownerId?: string): string[] =>
  request.attachments
    .filter((file) => file.owner === owner && (ownerId === undefined || file.ownerId === ownerId))
    .map(fileLine);

/** A file as a letter lists it: the hash proves which file it was. */
export const fileLine = ({ name, sha256 }: { name: string; sha256: string }): string =>
  `  ${name}\n  SHA-256: ${sha256}`;

/**
 * The parts an answer does not give, in words.
 *
 * @param language of the letter
 * @param written in which the answer was given
 */
/** The bodies of a joint answer, each with the day of its position. */
export const jointFacts = (bodies: readonly JointBody[], language: Language): string[] =>
  bodies.map(({ name, providedOn }) => `${name[language]} (${plainDate(providedOn)})`);

export const withheldFacts = (
  parts: readonly WithheldView[],
  language: Language,
  written: Language = language,
): WithheldFacts[] =>
  parts.map(({ groundCode, what, groundLabel, clause, reasoning }) => ({
    what: what[written] ?? '',
    ground: groundLabel?.[language] ?? groundCode,
    clause: clause?.[language] ?? '',
    reasoning: reasoning[written] ?? '',
  }));
