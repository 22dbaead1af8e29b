import { kazakhGoesWith as goesWith } from './goes-with.js';
import type { FormalDefect } from '../../domain/formal-defects.js';
import type { LetterFacts, LetterWords } from './letter-words.js';
import { kazakhJointly as jointlyIn } from './jointly.js';
import { kazakhWithheld as withheldIn } from './withheld-in.js';

const defects: Record<FormalDefect, string> = {
  'requester-unnamed': 'өзіңізді немесе редакцияны атаңыз',
  'no-way-to-answer': 'жауапты қайда жіберу керегін көрсетіңіз',
  'recording-not-announced': 'әңгіменің дыбысы жазылатынын ескерткеніңізді растаңыз',
  'not-readable': 'сұрау салудың мәтінін қайта жіберіңіз: хатты оқу мүмкін болмады',
};

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `${receivedAt} түскен ${number} сұрау салуға: ${subject}`;

const term = ({ dueOn, term: length, clause }: LetterFacts): string =>
  `Жауап беру мерзімі: ${dueOn} (${[length, clause].filter(Boolean).join(', ')}).`;

export const kazakh: LetterWords = {
  receipt: (facts, link) => ({
    subject: `Сұрау салу тіркелді: ${facts.number}`,
    paragraphs: [
      facts.body,
      'Сұрау салуыңыз қабылданып, тіркелді.',
      facts.cameFrom &&
        `Оны бізге мына орган қайта жіберді: ${facts.cameFrom.body}, ондағы нөмірі ${facts.cameFrom.number}. Сол жақта берілген код мұнда да ашады.`,
      `Нөмірі: ${facts.number}\nТақырыбы: ${facts.subject}\nТүскен уақыты: ${facts.receivedAt}\nТіркелген күні: ${facts.registeredOn}\nҚабылдаған: ${facts.acceptedBy}`,
      `${term(facts)}\n${facts.why}`,
      facts.strip,
      facts.skipped.length > 0 ? `Мерзімге кірмеген күндер:\n${facts.skipped.join('\n')}` : null,
      facts.files.length > 0 ? `Сұрау салуға қоса берілген файлдар:\n${facts.files.join('\n')}` : null,
      facts.defects.length > 0
        ? `Жауап бере алуымыз үшін өтінеміз:\n${facts.defects.map((defect) => `- ${defects[defect]}`).join('\n')}`
        : null,
      `Сұрау салудың қалай қаралып жатқанын жүйеге кірмей-ақ мына сілтемеден көресіз:\n${link}`,
      'Сілтеме қолында бар кез келген адамға сұрау салуды ашады: оны басқаларға бермеңіз.',
      facts.mayChoose
        ? 'Сол бетте сұрағыңыз бен біздің жауапты ашық тізілімде жариялауға келісетініңізді де белгілей аласыз. Келісім болмаса, тізілімде тек тақырып пен нәтиже көрсетіледі.'
        : null,
    ],
  }),
  answer: (facts, answer) => ({
    subject: `${facts.number} сұрау салуға жауап: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      jointlyIn(answer),
      answer.text,
      ...withheldIn(answer),
      goesWith(facts),
      answer.legalReference,
      answer.appealText,
    ],
  }),
  refusal: (facts, refusal) => ({
    subject: `${facts.number} сұрау салу бойынша бас тарту: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      refusal.ground && `Бас тарту негізі: ${refusal.ground}`,
      refusal.text,
      goesWith(facts),
      refusal.legalReference,
      refusal.appealText,
    ],
  }),
  extension: (facts, extension) => ({
    subject: `${facts.number} сұрау салуға жауап беру мерзімі ұзартылды`,
    paragraphs: [
      facts.body,
      about(facts),
      `Сұрау салуды қарау мерзімі басшының шешімімен бір рет ұзартылды (${extension.clause}).`,
      `Бұрынғы мерзім: ${extension.previousDueOn}\nЖаңа мерзім: ${facts.dueOn}`,
      extension.holders.length > 0 ? `Ақпарат иеленушілер: ${extension.holders.join('; ')}` : null,
      `Себебі: ${extension.reason}`,
    ],
  }),
};
