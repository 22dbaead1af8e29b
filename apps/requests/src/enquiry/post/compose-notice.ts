import type { Language } from '@baspasoz/contracts';
import type { NoticeKind } from '../enquiry-notices.js';
import { noticeWords } from './words/notice-words.js';
import type { NoticeFacts, NoticeWords } from './words/notice-words.js';

/** A letter that asks for something shows the question and its term; one that only tells shows whose it is. */
const asking: readonly NoticeKind[] = ['asked', 'reminder', 'overdue', 'escalated', 'clarified'];

/** The letter to one officer in the officer's language. Pure. */
export function composeNotice(
  kind: NoticeKind,
  facts: NoticeFacts,
  language: Language,
): { subject: string; text: string } {
  const words = noticeWords[language];
  const { subject, sentence } = facts.otherBody && kind !== 'handed-over' ? words.betweenBodies[kind] : words.of[kind];
  const asks = asking.includes(kind);
  const paragraphs = [
    facts.body,
    sentence,
    [facts.otherBody ? words.otherBody(facts.otherBody) : words.unit(facts.unit), whatFor(facts, words)]
      .filter(Boolean)
      .join('\n'),
    asks && facts.question ? words.question(facts.question) : null,
    asks && facts.reason ? words.reason(facts.reason) : null,
    asks ? words.due(facts.dueAt) : null,
    `${words.open}:\n${facts.link}`,
  ];
  return { subject, text: `${paragraphs.filter(Boolean).join('\n\n')}\n` };
}

function whatFor({ request, serves, otherBody }: NoticeFacts, words: NoticeWords): string {
  if (request) return words.request(request);
  if (serves) return words.serves(serves);
  return otherBody ? '' : words.instruction;
}
