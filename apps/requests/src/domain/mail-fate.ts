/** What becomes of a mail. Only a request is registered and receipted; the rest is kept, shown and never answered by itself. */
export const mailFates = ['request', 'reply', 'auto-reply', 'bounce', 'loop'] as const;
export type MailFate = (typeof mailFates)[number];

export interface MailFacts {
  automatic: 'auto-reply' | 'bounce' | null;
  /** Sender of the envelope; empty for notices that nobody wrote (RFC 5321). */
  envelopeFrom: string;
  /** Servers it has passed. */
  hops: number;
  /** Sent from an address of ours, or under a Message-ID that we gave. */
  isOurs: boolean;
  /** Leads to a request registered before. */
  hasThread: boolean;
}

/** A mail between two persons passes a dozen servers at most. */
const tooManyHops = 50;

/**
 * Whatever may be a person's is a request or a reply: intake is never refused (APPC 64(1)). Machines talking to our letters are
 * neither, or two of them would talk for ever.
 */
export function mailFate({ automatic, envelopeFrom, hops, isOurs, hasThread }: MailFacts): MailFate {
  if (isOurs || hops > tooManyHops) return 'loop';
  if (automatic) return automatic;
  if (envelopeFrom === '') return 'bounce';
  return hasThread ? 'reply' : 'request';
}
