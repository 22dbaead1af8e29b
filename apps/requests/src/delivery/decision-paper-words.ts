import type { Language } from '@baspasoz/contracts';

interface DecisionPaperWords {
  title: Record<'answer' | 'refusal', string>;
  number: string;
  about(receivedOn: string, subject: string): string;
  ground: string;
  withheld: string;
  sources: string;
  jointly: string;
  files: string;
  signature: string;
  received: string;
}

/** The lines of a printed answer or refusal. */
export const decisionPaperWords: Record<Language, DecisionPaperWords> = {
  kk: {
    title: { answer: 'Сұрау салуға жауап', refusal: 'Сұрау салу бойынша бас тарту' },
    number: '№',
    about: (day, subject) => `${day} түскен сұрау салуға: ${subject}`,
    ground: 'Бас тарту негізі',
    withheld: 'Берілмейтін бөлігі',
    sources: 'Мәліметтердің көздері',
    jointly: 'Басқа органдардың ұстанымы ескеріліп, бірлесіп дайындалды',
    files: 'Қоса берілген файлдар (SHA-256)',
    signature: 'Қол қоюшы',
    received: 'Алдым (қолы, күні)',
  },
  ru: {
    title: { answer: 'Ответ на запрос', refusal: 'Отказ по запросу' },
    number: '№',
    about: (day, subject) => `На запрос, поступивший ${day}: ${subject}`,
    ground: 'Основание отказа',
    withheld: 'Не предоставляется',
    sources: 'Источники сведений',
    jointly: 'Подготовлено совместно, с учётом позиций других органов',
    files: 'Приложенные файлы (SHA-256)',
    signature: 'Подписал',
    received: 'Получил (подпись, дата)',
  },
  en: {
    title: { answer: 'Answer to the request', refusal: 'Refusal of the request' },
    number: 'No.',
    about: (day, subject) => `On the request received ${day}: ${subject}`,
    ground: 'Ground of the refusal',
    withheld: 'Not given',
    jointly: 'Answered jointly, on the positions of other bodies',
    sources: 'Sources of the information',
    files: 'Enclosed files (SHA-256)',
    signature: 'Signed',
    received: 'Received (signature, date)',
  },
};
