import type { ComplaintOutcome, ComplaintSubject } from '../../domain/complaint.js';
import type { ComplaintFacts, ComplaintWords } from './complaint-words.js';
import { kazakhGoesWith as goesWith } from './goes-with.js';
import type { LetterFacts } from './letter-words.js';
import { kazakhJointly as jointlyIn } from './jointly.js';
import { kazakhWithheld as withheldIn } from './withheld-in.js';

const subjects: Record<ComplaintSubject, string> = {
  answer: 'берілген жауапқа',
  refusal: 'бас тартуға',
  redirection: 'қайта жіберуге',
  return: 'қайтаруға',
  termination: 'қарауды тоқтатуға',
  silence: 'мерзімінде жауап берілмегеніне (бас тарту деп саналады, ӘРПК 91-баптың 2-тармағы)',
  action: 'сұрау салуды қарау тәртібіне',
};

const outcomes: Record<ComplaintOutcome, string> = {
  satisfied: 'орган шағымды өзі толық қанағаттандырды',
  withdrawn: 'шағым кері қайтарып алынды, оны қарау аяқталды',
  upheld: 'шағым қанағаттандырылды',
  partly: 'шағым ішінара қанағаттандырылды',
  dismissed: 'шағым қанағаттандырусыз қалдырылды',
};

const about = ({ number, subject }: LetterFacts): string => `${number} сұрау салу бойынша: ${subject}`;

const progress = (link: string): string =>
  `Шағымның барысын көрсетілген бетте, талондағы нөмір мен код арқылы көре аласыз:\n${link}`;

const newAnswer = (facts: LetterFacts, complaint: ComplaintFacts): (string | null)[] => {
  const { answer, legalReference, appealText } = complaint;
  return answer
    ? [
        `Жаңа жауап:\n${answer}`,
        jointlyIn(complaint),
        ...withheldIn(complaint),
        goesWith(facts),
        legalReference,
        appealText,
      ]
    : [];
};

export const kazakhComplaints: ComplaintWords = {
  filed: (facts, { number, against, receivedAt, forwardBy, forwardClause, late, fileBy, lateClause }, link) => ({
    subject: `Шағым тіркелді: ${number}`,
    paragraphs: [
      facts.body,
      about(facts),
      `Шағымыңыз ${receivedAt} түсті және ${number} нөмірімен тіркелді. Шағым ${subjects[against]} берілді.`,
      `Орган ${forwardBy} күнінен кешіктірмей шағымды толық қанағаттандырады не оны іспен бірге жоғары тұрған органға жібереді (${forwardClause}).`,
      late
        ? `Шағым беру мерзімі ${fileBy} күні өткен (${lateClause}). Шағым сонда да тіркелді: өтінішті қабылдаудан бас тартуға тыйым салынады (ӘРПК 64-баптың 1-тармағы).`
        : null,
      progress(link),
    ],
  }),
  forwarded: (facts, { number, forwardedTo, forwardClause }, link) => ({
    subject: `${number} шағымы жоғары тұрған органға жіберілді`,
    paragraphs: [
      facts.body,
      about(facts),
      `Шағымыңыз іспен бірге жоғары тұрған органға жіберілді (${forwardClause}): ${forwardedTo}.`,
      progress(link),
    ],
  }),
  resolved: (facts, complaint) => ({
    subject:
      complaint.outcome === 'withdrawn'
        ? `${complaint.number} шағымы кері қайтарып алынды`
        : `${complaint.number} шағымы бойынша шешім шықты`,
    paragraphs: [
      facts.body,
      about(facts),
      `Нәтижесі: ${outcomes[complaint.outcome ?? 'dismissed']}.`,
      complaint.paper && `Шешімді қабылдаған: ${complaint.forwardedTo}, ${complaint.decidedOn}, № ${complaint.paper}`,
      complaint.resolution,
      ...newAnswer(facts, complaint),
    ],
  }),
  answered: (facts, complaint) => ({
    subject: `${facts.number} сұрау салуға шағымнан кейінгі жаңа жауап`,
    paragraphs: [facts.body, about(facts), ...newAnswer(facts, complaint)],
  }),
};
