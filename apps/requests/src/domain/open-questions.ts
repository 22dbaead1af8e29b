import { numbersOf, sentencesOf, tokensOf } from '@baspasoz/media-text';

const asks =
  /\?|(?<!\p{L})(?:сколько|когда|почему|какой|какая|какие|каков|кто|где|зачем|чем вызван|просим|прошу|қанша|неше|қашан|неге|неліктен|қандай|кім|қайда|қай|сұраймы[нз]|how many|how much|when|why|which|who|where|please)(?!\p{L})/iu;
const asksForNumber = /(?<!\p{L})(?:сколько|на какую сумму|қанша|неше|how many|how much)(?!\p{L})/iu;

/** Words that every question has. */
const common = new Set(
  'просим прошу сообщить какой какая какие каков когда почему сколько который этот году год этом быть если сұраймын сұраймыз бойынша және қанша қашан неге қандай туралы жылы биыл болды please which when what many much this that from have been'.split(
    ' ',
  ),
);

export interface OpenQuestion {
  question: string;
  /** The question asks for a number and the draft has none. */
  wantsNumber: boolean;
}

const answeredFrom = 0.25;

/**
 * Questions of the request that the draft seems not to touch: hardly any of a question's own words (by stem) appear in it, or it asks
 * for a number and there is none. A hint, never a verdict: the words of an answer may be others, and in another language they are.
 */
export function openQuestions(request: string, draft: string): OpenQuestion[] {
  const said = new Set(tokensOf(draft).map(({ stem }) => stem));
  const hasNumber = numbersOf(draft).length > 0;
  return sentencesOf(request)
    .map(({ text }) => text)
    .filter((sentence) => asks.test(sentence))
    .map((question) => ({ question, wantsNumber: asksForNumber.test(question) && !hasNumber }))
    .filter(({ question, wantsNumber }) => wantsNumber || !isTouched(question, said));
}

function isTouched(question: string, said: Set<string>): boolean {
  const own = tokensOf(question).filter(({ norm }) => norm.length > 3 && !common.has(norm));
  if (own.length === 0) return true;
  return own.filter(({ stem }) => said.has(stem)).length / own.length >= answeredFrom;
}
