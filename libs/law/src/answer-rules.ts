import data from './data/answer-rules.json' with { type: 'json' };
import { LawError } from './law-error.js';
import type { LocalizedText, SourceMark } from './types.js';

/** What the law wants of an answer (APPC 80, 89(2)), each with its clause and where it was seen. */
interface AnswerRequirement {
  code: string;
  clause: LocalizedText;
  mark: SourceMark;
  source: string;
}

/** A topic on which an oral answer may be given: the list is closed (Law on Access to Information, art. 11). */
export interface OralTopic {
  code: string;
  label: LocalizedText;
  mark: SourceMark;
}

// JSON widens literals to strings; a spec checks the data against the types.
const rules = data as { requirements: AnswerRequirement[]; oralTopics: OralTopic[] };

/** The clause behind a requirement. Throws LawError `unknown-kind`. */
export function answerClause(code: string): LocalizedText {
  const found = rules.requirements.find((each) => each.code === code);
  if (!found) throw new LawError('unknown-kind', `no requirement ${code} of an answer`);
  return found.clause;
}

/** What was seen of the closed list of topics for oral answers; the law's own list ends with more of the same kind. */
export const oralTopics = (): readonly OralTopic[] => rules.oralTopics;
