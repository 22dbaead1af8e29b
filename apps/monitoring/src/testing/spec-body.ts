import { randomUUID } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import type { EventData } from '@baspasoz/contracts';
import type { SpecMonitoring } from './spec-monitoring.js';
import { look } from './look.js';

export interface Person {
  id: string;
  email: string;
}

/** What a body needs of the monitoring it is known to. */
type Surroundings = Pick<SpecMonitoring, 'bus' | 'book' | 'db' | 'identity' | 'apiUrl'> & {
  mailBox: Pick<SpecMonitoring['mailBox'], 'mails'>;
};

/** A body with a head and two deputies, known to monitoring, with a request whose term has run out. */
export class SpecBody {
  readonly id = randomUUID();
  readonly unitId = randomUUID();
  readonly head = this.person('head');
  readonly deputy = this.person('deputy');
  readonly secondDeputy = this.person('second-deputy');

  constructor(private readonly on: Surroundings) {}

  private person(name: string): Person {
    const id = randomUUID();
    return { id, email: `${name}-${id}@body.test` };
  }

  /** Tells monitoring about the body and waits until it has the addresses. */
  async settle(languages: { head?: string; deputy?: string } = {}): Promise<void> {
    const { bus, book, db } = this.on;
    const language = { head: 'kk', deputy: 'ru', ...languages };
    book.people.set(this.head.id, { name: 'Бірінші басшы', email: this.head.email, language: language.head });
    book.people.set(this.deputy.id, { name: 'Заместитель', email: this.deputy.email, language: language.deputy });
    book.people.set(this.secondDeputy.id, { name: 'Deputy', email: this.secondDeputy.email, language: 'en' });
    await bus.tell(this.id, 'BodyRegistered', this.id, this.registration);
    const unit = { unitId: this.unitId, name: this.registration.name, active: true, authorized: true };
    await bus.tell(this.id, 'StructuralUnitChanged', this.id, unit);
    await bus.tell(this.id, 'FirstHeadAppointed', this.id, { personId: this.head.id, from: '2026-01-05' });
    await bus.tell(this.id, 'DeputyAppointed', this.id, { personId: this.deputy.id, order: 1, from: '2026-01-05' });
    await bus.tell(this.id, 'DeputyAppointed', this.id, {
      personId: this.secondDeputy.id,
      order: 2,
      from: '2026-01-05',
    });
    await eventually(async () => {
      const known = await look(db.adminUrl, 'select 1 from contact where body_id = $1 and email is not null', [
        this.id,
      ]);
      expect(known).toHaveLength(3);
    });
  }

  get registration(): EventData['BodyRegistered'] {
    const name = {
      kk: 'Денсаулық сақтау министрлігі',
      ru: 'Министерство здравоохранения',
      en: 'Ministry of Healthcare',
    };
    return {
      bodyId: this.id,
      bin: '980540000397',
      kind: 'central',
      name,
      shortName: { kk: 'ДСМ', ru: 'МЗ', en: 'MoH' },
      numberPrefix: 'МЗ',
      timeZone: 'Asia/Almaty',
      region: 'KZ-71',
    };
  }

  /** A media request of 20 March 2026 whose term ended on 1 April. */
  async receive(requestId: string = randomUUID(), number = 'МЗ-2026-000017'): Promise<string> {
    await this.on.bus.tell(this.id, 'RequestReceived', requestId, {
      requestId,
      number,
      kind: 'media-request',
      channel: 'web',
      language: 'kk',
      requesterKind: 'journalist',
      receivedAt: '2026-03-20T11:00:00Z',
      registeredOn: '2026-03-20',
      dueOn: '2026-04-01',
      dueAt: '2026-04-01T13:30:00Z',
      legalProfile: 'KZ-2024',
      clockAnchor: 'registration',
      provisional: false,
    });
    return requestId;
  }

  async breach(requestId: string, eventId: string = randomUUID(), number = 'МЗ-2026-000017'): Promise<string> {
    return this.on.bus.tell(
      this.id,
      'DeadlineBreached',
      requestId,
      {
        requestId,
        number,
        deadlineId: randomUUID(),
        kind: 'due',
        dueAt: '2026-04-01T13:30:00Z',
        dueOn: '2026-04-01',
        requestKind: 'media-request',
        legalProfile: 'KZ-2024',
        clause: {
          kk: '«Масс-медиа туралы» Заңның 36-бабы',
          ru: 'статья 36 Закона «О масс-медиа»',
          en: 'Law “On mass media”, article 36',
        },
        lateRegistration: false,
      },
      eventId,
    );
  }

  /** What a person was told of matters; digests come by the clock, whatever a spec is about. */
  mailsTo(person: Person) {
    const digests = this.digestsTo(person);
    return this.on.mailBox.mails.filter((mail) => mail.to === person.email && !digests.includes(mail));
  }

  digestsTo(person: Person) {
    return this.on.mailBox.mails.filter(
      ({ to, text }) => to === person.email && text.includes('https://baspasoz.test/coverage/digests/'),
    );
  }

  said(type?: string) {
    const all = this.on.bus.heard(this.id);
    return type ? all.filter((event) => event.type === type) : all;
  }

  /** The only notification of the body. */
  async notification(): Promise<{
    id: string;
    state: string;
    recipient_id: string;
    escalate_at: Date;
    acknowledge_by: Date;
  }> {
    const found = await look<{
      id: string;
      state: string;
      recipient_id: string;
      escalate_at: Date;
      acknowledge_by: Date;
    }>(
      this.on.db.adminUrl,
      'select id, state, recipient_id, escalate_at, acknowledge_by from notification where body_id = $1',
      [this.id],
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  }

  /** An HTTP call of a person of this body. */
  async call(person: Person, role: string, method: string, path: string, body?: unknown) {
    const headers = await this.on.identity.headersFor({ sub: person.id, roles: [role], body: this.id, locale: 'en' });
    const response = await fetch(`${this.on.apiUrl}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  }
}
