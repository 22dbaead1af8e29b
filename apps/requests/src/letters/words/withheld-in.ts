import type { WithheldFacts } from './letter-words.js';

/** Says what an answer does not give, each part with its ground and reasons; nothing for one that gives everything. */
type WithheldIn = (answer: { withheld: readonly WithheldFacts[] }) => string[];

const said = (title: string, part: (of: WithheldFacts) => string): WithheldIn => {
  return ({ withheld }) => (withheld.length === 0 ? [] : [title, ...withheld.map(part)]);
};

export const kazakhWithheld = said(
  'Сұрау салудың бір бөлігі бойынша бас тартылды:',
  ({ what, ground, clause, reasoning }) => `Берілмейді: ${what}\nНегізі: ${ground} (${clause})\nСебебі: ${reasoning}`,
);

export const russianWithheld = said(
  'В части запроса отказано:',
  ({ what, ground, clause, reasoning }) =>
    `Не предоставляется: ${what}\nОснование: ${ground} (${clause})\nПричина: ${reasoning}`,
);

export const englishWithheld = said(
  'The request is refused in part:',
  ({ what, ground, clause, reasoning }) => `Not given: ${what}\nGround: ${ground} (${clause})\nReason: ${reasoning}`,
);
