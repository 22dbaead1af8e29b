import { defineProblems } from '@baspasoz/contracts';

/** What can go wrong with a dead letter. */
export const deadLetterProblems = defineProblems({
  'dead-letter-not-found': {
    status: 404,
    kk: 'Мұндай өңделмеген оқиға жоқ',
    ru: 'Такого необработанного события нет',
    en: 'There is no such dead letter',
  },
  'dead-letter-not-open': {
    status: 409,
    kk: 'Бұл өңделмеген оқиға бойынша шешім қабылданып қойған',
    ru: 'По этому необработанному событию решение уже принято',
    en: 'This dead letter has already been decided',
  },
});
