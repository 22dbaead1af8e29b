import type { Language } from '@baspasoz/contracts';
import { closingWords, profileByCode, termOn } from '@baspasoz/law';
import { plainDate, plainMoment } from '@baspasoz/mail';
import type { ComplaintView } from '../complaint/complaint-view.js';
import { factsOf, filesOf, jointFacts, withheldFacts } from './letter-facts.js';
import type { LetterQuestion } from './letter-facts.js';
import { linkPlace } from './link-place.js';
import { complaintWords } from './words/complaint-words.js';
import type { ComplaintFacts, ComplaintWords } from './words/complaint-words.js';
import type { Letter } from './words/letter-words.js';

/** A letter on a step of the complaint it is about; null when there is none. */
export const composeComplaint =
  (step: keyof ComplaintWords) =>
  (question: LetterQuestion, language: Language): Letter | null => {
    const complaint = question.request.proceedings.complaints.find(({ id }) => id === question.aboutId);
    if (!complaint) return null;
    return complaintWords[language][step](
      { ...factsOf(question, language), files: filesOf(question, 'new-answer', complaint.id) },
      complaintFacts(question, complaint, language),
      linkPlace,
    );
  };

function complaintFacts(
  { request, body, timeZone }: LetterQuestion,
  complaint: ComplaintView,
  language: Language,
): ComplaintFacts {
  const { term, profile: legalProfile } = request.clock;
  const { appealText } = closingWords({
    language,
    clause: term.clause,
    bodyName: body,
    legalProfile,
    on: complaint.registeredOn,
  });
  const profile = profileByCode(legalProfile);
  return {
    ...complaint,
    receivedAt: plainMoment(complaint.receivedAt, timeZone),
    forwardBy: plainDate(complaint.forwardBy),
    forwardClause: termOn(profile, 'complaint.forward', complaint.registeredOn)?.clause[language] ?? '',
    fileBy: complaint.fileBy && plainDate(complaint.fileBy),
    lateClause: complaint.lateClause?.[language] ?? null,
    decidedOn: complaint.decidedOn && plainDate(complaint.decidedOn),
    jointWith: jointFacts(complaint.answerJointWith, complaint.answerLanguage ?? language),
    withheld: withheldFacts(complaint.answerWithheld, language, complaint.answerLanguage ?? language),
    legalReference: complaint.answerLegalReference,
    appealText: complaint.answerAppealText ?? appealText,
  };
}
