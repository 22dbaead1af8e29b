import type { EventData, EventName } from '@baspasoz/contracts';
import type { LocalDate } from '@baspasoz/law';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { Audit, TenantTx } from '@baspasoz/persistence';
import type { Body } from '../domain/body.js';

/** What happened, without the envelope. */
type Fact = { [N in EventName]: { type: N; data: EventData[N] } }[EventName];

/** A change of one body in hand: its row is locked, its events and audit entries are gathered. */
export class BodyChange {
  readonly events: AnyOutgoingEvent[] = [];

  constructor(
    readonly tx: TenantTx,
    readonly body: Body,
    /** The body's local date by the database's clock. */
    readonly today: LocalDate,
    private readonly actor: string,
    private readonly audit: Audit,
  ) {}

  /** Says a fact. All events of a body share one key and one growing sequence, so every service sees them in this order. */
  say(fact: Fact): void {
    const { bodyId, region } = this.body;
    this.body.version += 1;
    this.events.push({ ...fact, subject: bodyId, bodyId, sequence: this.body.version, region });
  }

  /** Writes down who did what. Ids and acts only, no names. */
  note(action: string, subject: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.audit.record(this.tx, { actor: this.actor, action, subject, details });
  }
}
