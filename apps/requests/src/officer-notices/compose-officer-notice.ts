import type { Language } from '@baspasoz/contracts';
import type { OfficerNoticeKind } from './officer-notices.js';
import { officerWords } from './words/officer-words.js';
import type { OfficerFacts } from './words/officer-words.js';

/** The letter to one officer in the officer's language: what to do, by when, where. Pure. */
export function composeOfficerNotice(
  kind: OfficerNoticeKind,
  facts: OfficerFacts,
  language: Language,
): { subject: string; text: string } {
  const words = officerWords[language];
  const { subject, sentence } = words.of[kind];
  const paragraphs = [
    facts.body,
    sentence(facts.dueAt),
    words.request(facts.number, facts.subject),
    `${words.open}:\n${facts.link}`,
  ];
  return { subject: `${facts.number}: ${subject}`, text: `${paragraphs.join('\n\n')}\n` };
}
