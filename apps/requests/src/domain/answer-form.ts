/** In what an answer goes out: «в форме запроса, если иное не указано в самом запросе» (Law on mass media 2024, art. 36). */
export const answerForms = ['e-mail', 'paper', 'oral'] as const;
export type AnswerForm = (typeof answerForms)[number];

/** What a requester may wish; by voice an answer goes out on the topics of the law's list only, which the office chooses. */
export const wishedForms = ['e-mail', 'paper'] as const;
export type WishedForm = (typeof wishedForms)[number];
