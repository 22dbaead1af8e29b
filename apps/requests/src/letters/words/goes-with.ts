import type { LetterFacts } from './letter-words.js';

/** Names the files that go with an answer and says where they are; null when there are none. */
type GoesWith = (facts: Pick<LetterFacts, 'files'>) => string | null;

export const russianGoesWith: GoesWith = ({ files }) =>
  files.length > 0
    ? `К ответу приложены файлы. Они на странице хода запроса, по номеру и коду из талона:\n${files.join('\n')}`
    : null;

export const kazakhGoesWith: GoesWith = ({ files }) =>
  files.length > 0
    ? `Жауапқа файлдар қоса берілді. Оларды сұрау салудың барысы бетінен, талондағы нөмір мен код бойынша аласыз:\n${files.join('\n')}`
    : null;

export const englishGoesWith: GoesWith = ({ files }) =>
  files.length > 0
    ? `Files go with the answer. They are on the status page, by the number and code of your receipt:\n${files.join('\n')}`
    : null;
