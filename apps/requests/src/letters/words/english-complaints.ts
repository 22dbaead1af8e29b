import type { ComplaintOutcome, ComplaintSubject } from '../../domain/complaint.js';
import type { ComplaintFacts, ComplaintWords } from './complaint-words.js';
import { englishGoesWith as goesWith } from './goes-with.js';
import type { LetterFacts } from './letter-words.js';
import { englishJointly as jointlyIn } from './jointly.js';
import { englishWithheld as withheldIn } from './withheld-in.js';

const subjects: Record<ComplaintSubject, string> = {
  answer: 'the answer given',
  refusal: 'the refusal',
  redirection: 'the redirection',
  return: 'the return',
  termination: 'the end of the consideration',
  silence: 'the silence after the term (it counts as a refusal, APPC article 91(2))',
  action: 'the way the request is handled',
};

const outcomes: Record<ComplaintOutcome, string> = {
  satisfied: 'the body satisfied the complaint in full itself',
  withdrawn: 'the complaint was withdrawn, its consideration has ended',
  upheld: 'the complaint was upheld',
  partly: 'the complaint was upheld in part',
  dismissed: 'the complaint was dismissed',
};

const about = ({ number, subject }: LetterFacts): string => `On request ${number}: ${subject}`;

const progress = (link: string): string =>
  `You can follow the complaint on the page of the request, with the number and the code from the receipt:\n${link}`;

const newAnswer = (facts: LetterFacts, complaint: ComplaintFacts): (string | null)[] => {
  const { answer, legalReference, appealText } = complaint;
  return answer
    ? [
        `New answer:\n${answer}`,
        jointlyIn(complaint),
        ...withheldIn(complaint),
        goesWith(facts),
        legalReference,
        appealText,
      ]
    : [];
};

export const englishComplaints: ComplaintWords = {
  filed: (facts, { number, against, receivedAt, forwardBy, forwardClause, late, fileBy, lateClause }, link) => ({
    subject: `Complaint registered: ${number}`,
    paragraphs: [
      facts.body,
      about(facts),
      `Your complaint came on ${receivedAt} and was registered under number ${number}. It is against ${subjects[against]}.`,
      `By ${forwardBy} the body satisfies it in full or sends it with the case to the higher body (${forwardClause}).`,
      late
        ? `The term to complain ended on ${fileBy} (${lateClause}). The complaint is registered all the same: nobody may refuse to take it in (APPC article 64(1)).`
        : null,
      progress(link),
    ],
  }),
  forwarded: (facts, { number, forwardedTo, forwardClause }, link) => ({
    subject: `Complaint ${number} has gone to the higher body`,
    paragraphs: [
      facts.body,
      about(facts),
      `Your complaint has been sent with the case to the higher body (${forwardClause}): ${forwardedTo}.`,
      progress(link),
    ],
  }),
  resolved: (facts, complaint) => ({
    subject:
      complaint.outcome === 'withdrawn'
        ? `Complaint ${complaint.number} was withdrawn`
        : `Complaint ${complaint.number} has been decided`,
    paragraphs: [
      facts.body,
      about(facts),
      `Outcome: ${outcomes[complaint.outcome ?? 'dismissed']}.`,
      complaint.paper && `Decision: ${complaint.forwardedTo}, ${complaint.decidedOn}, No ${complaint.paper}`,
      complaint.resolution,
      ...newAnswer(facts, complaint),
    ],
  }),
  answered: (facts, complaint) => ({
    subject: `A new answer to request ${facts.number} after your complaint`,
    paragraphs: [facts.body, about(facts), ...newAnswer(facts, complaint)],
  }),
};
