import type { OfficerWords } from './officer-words.js';

export const kazakh: OfficerWords = {
  of: {
    'extension-notice-missed': {
      subject: 'мерзімнің ұзартылғаны туралы хабарлама берілмеді',
      sentence: (dueAt) =>
        `Сұраушыға мерзімнің ұзартылғаны туралы ${dueAt} дейін хабарлануға тиіс еді, хабарлама берілгені туралы белгі жоқ. Сұраушыға хабарлап, хабарламаның қалай берілгенін белгілеңіз.`,
    },
  },
  request: (number, subject) => `Сұрау салу: ${number}, ${subject}`,
  open: 'Сұрау салуды ашу',
};
