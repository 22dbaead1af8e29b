import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { Reading } from '../../aggregate/reading.js';
import { problems } from '../../problems.js';

interface Contact {
  personId: string;
  name: string;
  email: string;
  language: Language;
}

@Injectable()
export class ShowContactHandler {
  constructor(
    private readonly reading: Reading,
    private readonly audit: Audit,
  ) {}

  /** Reading a contact is an entry in the audit chain of its own: who saw it, and when. */
  run(principal: Principal, personId: string): Promise<Contact> {
    return this.reading.within(principal, async (tx) => {
      const [contact] = await tx.query<Contact>(
        'select id as "personId", name, email, language from person where body_id = $1 and id = $2',
        [tx.bodyId, personId],
      );
      if (!contact) throw problems['person-not-found']();
      this.audit.record(tx, { actor: actorOf(principal), action: 'read-contact', subject: `person:${personId}` });
      return contact;
    });
  }
}
