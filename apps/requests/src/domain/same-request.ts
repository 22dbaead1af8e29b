/** What tells whether two requests are one request sent twice. */
export interface SameRequestFacts {
  text: string;
  requester: { name: string; outlet: string | null; email: string | null; phone: string | null };
  /** The account of a requester who signed in. */
  personId: string | null;
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('ru')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A text that is the same for requests of the same requester with the same words, whatever the case, spaces and signs between them;
 * null for a requester nobody can tell from another: a nameless question is never taken for a repeat. Such a request is registered
 * and answered like any other (APPC 64(1)); whether it is identical in the sense of 64(7) is for an officer to say.
 */
export function sameRequest({ text, requester, personId }: SameRequestFacts): string | null {
  const who = [
    personId && `account ${personId}`,
    requester.email && `e-mail ${requester.email.toLocaleLowerCase('en')}`,
    requester.phone && `phone ${requester.phone.replace(/\D/g, '')}`,
    requester.outlet && `outlet ${folded(requester.outlet)}`,
  ].find(Boolean);
  // Two mails without a word in them are not one: what they ask stands in their files, or nowhere.
  return who && text ? `${who}\n${folded(text)}` : null;
}
