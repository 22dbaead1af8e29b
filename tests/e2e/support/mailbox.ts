import { eventually } from '@baspasoz/testing';
import type { TheWorld } from './world.js';

interface Letter {
  id: string;
  subject: string;
  text: string;
}

/** The letter to an address whose subject holds these words, as soon as it has arrived. */
export const letterTo = (world: TheWorld, email: string, words: string): Promise<Letter> =>
  eventually(
    async () => {
      const api = `${world().system.mailUrl}/api/messages`;
      const list = (await (await fetch(`${api}?q=${encodeURIComponent(email)}`)).json()) as { items: Letter[] };
      const found = list.items.find((one) => one.subject.includes(words));
      if (!found) throw new Error(`${email} has no letter with ${words}`);
      return (await (await fetch(`${api}/${found.id}`)).json()) as Letter;
    },
    { timeoutMs: 30_000 },
  );
