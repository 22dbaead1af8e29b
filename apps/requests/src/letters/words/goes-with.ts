import { linkPlace } from '../link-place.js';
import type { LetterFacts } from './letter-words.js';

/** Names the files that go with an answer and says where they are: in the letter, or on the status page. Null when there are none. */
type GoesWith = (facts: Pick<LetterFacts, 'files' | 'encloses'>) => string | null;

const wordsOf =
  (enclosed: string, elsewhere: string): GoesWith =>
  ({ files, encloses }) => {
    if (files.length === 0) return null;
    return [encloses ? enclosed : `${elsewhere}\n${linkPlace}`, ...files].join('\n');
  };

export const russianGoesWith = wordsOf(
  'К ответу приложены файлы, они вложены в это письмо:',
  'К ответу приложены файлы; для письма они слишком велики. Они на странице хода запроса, по номеру и коду из талона:',
);

export const kazakhGoesWith = wordsOf(
  'Жауапқа файлдар қоса берілді, олар осы хатқа салынған:',
  'Жауапқа файлдар қоса берілді, олар хатқа сыймайды. Оларды сұрау салудың барысы бетінен, талондағы нөмір мен код бойынша аласыз:',
);

export const englishGoesWith = wordsOf(
  'Files go with the answer; they are attached to this letter:',
  'Files go with the answer; they are too large for a letter. They are on the status page, by the number and code of your receipt:',
);
