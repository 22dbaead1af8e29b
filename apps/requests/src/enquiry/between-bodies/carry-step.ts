import { Injectable } from '@nestjs/common';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { readSent } from './arriving-files.js';
import { TakeStep } from './take-step.js';
import type { CarriedKind, CarriedStep } from './take-step.js';

interface Row extends Omit<CarriedStep, 'kind' | 'stepId' | 'from' | 'files'> {
  kind: CarriedKind;
  taken: boolean;
  otherBodyId: string;
  counterpartId: string | null;
}

/** Carries what one body did about a question to the other body's half of it: the event names the step, the words are read here. */
@Injectable()
export class CarryStep {
  constructor(
    private readonly tenants: Tenants,
    private readonly take: TakeStep,
  ) {}

  /** @param tx of the body that did it. What the clock did has no step and is not carried: each body has its own clock. */
  async run(tx: TenantTx, { enquiryId, stepId }: { enquiryId: string; stepId?: string | undefined }): Promise<void> {
    if (!stepId) return;
    const [row] = await tx.query<Row>(
      `select n.kind, n.text, n.at, n.taken, e.other_body_id as "otherBodyId", e.counterpart_id as "counterpartId", e.due_at as "dueAt"
       from unit_enquiry_entry n join unit_enquiry e on e.id = n.enquiry_id
       where n.step_id = $1 and n.enquiry_id = $2 and n.body_id = $3`,
      [stepId, enquiryId, tx.bodyId],
    );
    if (!row) throw new Error(`step ${stepId} is not there`);
    if (row.taken) return;
    // Comes before its question only where the question is still on its way: the event is tried again.
    if (!row.counterpartId) throw new Error(`enquiry ${enquiryId} has not come to the other body yet`);
    const { kind, text, at, dueAt, otherBodyId, counterpartId } = row;
    const files = kind === 'reply' ? await readSent(tx, enquiryId, 'enquiry-answer') : [];
    const from = { bodyId: tx.bodyId, enquiryId };
    await this.tenants.run(bodyId(otherBodyId), (other) =>
      this.take.run(other, counterpartId, { stepId, kind, text, at, dueAt, from, files }),
    );
  }
}
