/** What can go wrong while an answer is drafted, approved and sent. */
export const answeringProblems = {
  'draft-changed': {
    status: 409,
    kk: 'Жауап жобасын осы арада басқа адам өзгертті ({version}-нұсқа); екі нұсқаны салыстырып, қайта сақтаңыз',
    ru: 'Черновик ответа тем временем изменил другой человек (версия {version}); сравните обе версии и сохраните ещё раз',
    en: 'Somebody else has changed the draft in the meantime (version {version}); compare both and save again',
  },
  'draft-not-ready': {
    status: 422,
    kk: 'Жауапты жіберуге болмайды: төмендегілерді түзетіңіз',
    ru: 'Ответ нельзя отправить: исправьте указанное ниже',
    en: 'The answer cannot be sent: mend what is named below',
  },
  'head-is-present': {
    status: 403,
    kk: 'Бірінші басшы орнында болғанда масс-медиа сұрау салуының мерзімін оның өзі ұзартады',
    ru: 'Пока первый руководитель на месте, срок запроса масс-медиа продлевает он сам',
    en: 'While the first head is present, the term of a media request is extended by the head alone',
  },
  'approval-required': {
    status: 409,
    kk: 'Бұл шешім алдымен келісілуге тиіс: мәтінді келісуге жіберіңіз',
    ru: 'Это решение сначала согласуется: отправьте текст на согласование',
    en: 'This decision has to be approved first: send the text for approval',
  },
  'approval-open': {
    status: 409,
    kk: 'Мәтін келісуде тұр: өзгерту үшін оны келісуден қайтарып алыңыз',
    ru: 'Текст на согласовании: чтобы что-то изменить, отзовите его',
    en: 'The text is waiting for approval: take it back to change anything',
  },
  'approval-not-found': {
    status: 404,
    kk: 'Мұндай келісу жоқ',
    ru: 'Такого согласования нет',
    en: 'There is no such approval',
  },
  'approval-closed': {
    status: 409,
    kk: 'Келісу аяқталған: мәтін өзгерген, қайтарылған, жіберілген немесе сұрау салу бойынша басқа шешім қабылданған',
    ru: 'Согласование окончено: текст изменён, возвращён, отправлен или по запросу принято другое решение',
    en: 'The approval is over: the text was changed, returned or sent, or the request was decided otherwise',
  },
  'text-changed': {
    status: 409,
    kk: 'Сіз оқыған мәтін өзгерді; жаңасын оқып шығыңыз',
    ru: 'Текст, который вы прочли, изменился; прочтите новый',
    en: 'The text you have read has changed; read the new one',
  },
  'own-text': {
    status: 403,
    kk: 'Мәтінді жазған адам оны өзі келіспейді',
    ru: 'Кто писал текст, сам его не согласует',
    en: 'Whoever wrote the text does not approve it',
  },
  'not-your-step': {
    status: 403,
    kk: 'Қазір мәтінді басқа адам келіседі',
    ru: 'Сейчас текст согласует другой человек',
    en: 'It is somebody else’s turn to approve the text',
  },
  'already-decided': {
    status: 409,
    kk: 'Бұл қадам келісілген',
    ru: 'Этот шаг уже согласован',
    en: 'This step is already approved',
  },
  'nothing-to-revoke': {
    status: 409,
    kk: 'Кері қайтаратын келісу жоқ: соңғы келісуді басқа адам берген',
    ru: 'Отзывать нечего: последним согласовал другой человек',
    en: 'There is nothing to take back: somebody else approved last',
  },
  'no-approver': {
    status: 422,
    kk: 'Мәтінді келісе алатын адам жоқ: бәрі мәтінді жазған немесе лауазым бос',
    ru: 'Согласовать некому: все, кто мог бы, писали текст, или должность свободна',
    en: 'Nobody could approve the text: everybody who could has written on it, or the post is vacant',
  },
};
