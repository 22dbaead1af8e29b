import type { ServiceTokens } from '@baspasoz/auth';
import { isLanguage } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export interface Contact {
  name: string;
  email: string | null;
  language: Language;
}

const TIMEOUT_MS = 5_000;

/** Asks coordination for a person's address. Events carry ids only, so this is the one question between the two services. */
export class ContactsClient {
  constructor(
    private readonly coordinationUrl: string,
    private readonly tokens: ServiceTokens,
  ) {}

  /** Throws when there is no usable answer; the caller tries again later. */
  async fetch(bodyId: string, personId: string): Promise<Contact> {
    const url = new URL(`contacts/${encodeURIComponent(personId)}`, this.coordinationUrl.replace(/\/?$/, '/'));
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...(await this.tokens.headers(bodyId)) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`coordination answered ${response.status}`);
    return readContact(await response.json());
  }
}

function readContact(answer: unknown): Contact {
  if (typeof answer !== 'object' || answer === null) throw new Error('coordination answered no contact');
  const { name, email, language } = answer as Record<string, unknown>;
  if (typeof name !== 'string' || !isLanguage(language)) throw new Error('coordination answered no contact');
  return { name, language, email: typeof email === 'string' && email !== '' ? email : null };
}
