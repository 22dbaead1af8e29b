import type { INestApplicationContext } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { CarryQuestion } from '../enquiry/between-bodies/carry-question.js';
import { AskBodyHandler } from '../features/ask-body/ask-body.handler.js';
import { ReplyToEnquiryHandler } from '../features/reply-to-enquiry/reply-to-enquiry.handler.js';
import type { DemoQuestion } from './demo-request.js';

/**
 * Asks the other body of the demo. Where its position is to be there already, the question is carried at once, as its event carries it
 * moments later and finds it carried; the position goes back by its own event.
 */
export async function askBody(
  app: INestApplicationContext,
  principal: Principal,
  /** Who answers for the other body. */
  other: Principal,
  requestId: string,
  { question, reason, position }: DemoQuestion,
): Promise<void> {
  const otherBodyId = bodyOf(other);
  const { ids } = await app.get(AskBodyHandler).run(principal, requestId, { bodyIds: [otherBodyId], question, reason });
  const [enquiryId] = ids;
  if (!position || !enquiryId) return;
  const counterpart = await app.get(Tenants, { strict: false }).run(bodyOf(principal), async (tx) => {
    await app.get(CarryQuestion).run(tx, { enquiryId, side: 'asking', otherBodyId });
    const [row] = await tx.query<{ id: string }>(
      'select counterpart_id as id from unit_enquiry where id = $1 and body_id = $2',
      [enquiryId, tx.bodyId],
    );
    return row?.id;
  });
  if (!counterpart) throw new Error(`question ${enquiryId} was not carried`);
  await app.get(ReplyToEnquiryHandler).run(other, counterpart, position);
}
