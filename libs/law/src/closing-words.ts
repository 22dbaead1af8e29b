import type { LocalizedText } from './types.js';

const legalBasis: LocalizedText = {
  kk: 'Құқықтық негізі: {clause}.',
  ru: 'Правовое основание: {clause}.',
  en: 'Legal basis: {clause}.',
};

const appeal: LocalizedText = {
  kk: 'Келіспеген жағдайда үш ай ішінде {body} арқылы жоғары тұрған органға шағым жасауға, одан кейін сотқа жүгінуге құқығыңыз бар (ӘРПК 91, 92-баптар).',
  ru: 'В случае несогласия Вы вправе в течение трёх месяцев подать жалобу в вышестоящий орган через {body}, а затем обратиться в суд (статьи 91, 92 АППК).',
  en: 'If you disagree, you may within three months file a complaint with the superior body through {body}, and then go to court (APPC articles 91 and 92).',
};

export interface ClosingWords {
  legalReference: string;
  appealText: string;
}

/**
 * What APPC 89(2) wants under every answer and every refusal, in the language of the request: the reference to the law
 * and the explanation of the right to complain. Without the second the term to complain doubles (92(1-1)).
 */
export function closingWords(
  language: keyof LocalizedText,
  clause: LocalizedText,
  bodyName: LocalizedText,
): ClosingWords {
  return {
    legalReference: legalBasis[language].replace('{clause}', () => clause[language]),
    appealText: appeal[language].replace('{body}', () => bodyName[language]),
  };
}
